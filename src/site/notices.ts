import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './files.ts';
import { nameOf, shippedOf, TAKEN, type Lock } from './packages.ts';

const LICENCE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The notices that the licences of what is shipped ask to be kept: name, version, licence, text. */
export function noticeFiles(lock: Lock): Files {
  const notices = shippedOf(lock).map(([folder, { version = '', license = '' }]) => {
    const name = nameOf(folder);
    const files = readdirSync(folder).filter((file) => LICENCE.test(file));
    const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} · ${TAKEN[name] ?? license}`, ...texts].join('\n\n');
  });
  const text = `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`.replaceAll('\r\n', '\n');
  return new Map([['notices.txt', text]]);
}
