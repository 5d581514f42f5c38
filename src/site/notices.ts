import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFiles } from './files.ts';
import { packageName, shippedOf, type Lock } from './packages.ts';

const LICENCE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** Writes the notices that the licenses of the shipped packages require: name, version, license, text. */
export function noticeFiles(lock: Lock): SiteFiles {
  const notices = shippedOf(lock).map(([folder, { version = '', license = '' }]) => {
    const name = packageName(folder);
    const files = readdirSync(folder).filter((file) => LICENCE.test(file));
    const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} · ${license}`, ...texts].join('\n\n');
  });
  const text = `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`.replaceAll('\r\n', '\n');
  return new Map([['notices.txt', text]]);
}
