import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../root.mjs';
import { command } from './command.mjs';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '147.0.0';
const MINUTES = 5;
const HOME = join(ROOT, '.cache', 'chromium');
const FILES = join(HOME, 'files');
const STARTER = join(HOME, 'chromium');

/** The browser's libraries come with it; only the browser may see them, not the tools beside it. */
const STARTER_TEXT = `#!/bin/sh
files=$(dirname "$0")/files
export LD_LIBRARY_PATH="$files/al2023/lib" FONTCONFIG_FILE="$files/fonts.conf"
exec "$files/chromium" "$@"
`;

/**
 * A font configuration: without any font on the system, text would have no width, so the browser brings one.
 */
const FONTS_TEXT = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @returns {string[]} */
export function unpacked() {
  return existsSync(STARTER) ? [STARTER] : [];
}

/**
 * A headless Chromium (MIT license) that is itself an npm package, for where only npm is reached.
 * @returns {Promise<string[]>}
 */
export async function unpack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('works only on Linux x64');
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(FILES, { recursive: true });
  await command(`npm install --no-save --prefix "${HOME}" ${PACKAGE}@${VERSION}`, MINUTES * 60);
  const script = join(HOME, 'unpack.mjs');
  const entry = pathToFileURL(join(HOME, 'node_modules', PACKAGE, 'build', 'esm', 'index.js')).href;
  writeFileSync(script, `import chromium from '${entry}';\nawait chromium.executablePath();\n`);
  // Named as that runtime, the package unpacks its libraries too; it unpacks to the temporary folder.
  const env = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: FILES };
  await command(`"${process.execPath}" "${script}"`, MINUTES * 60, env);
  writeFileSync(join(FILES, 'fonts.conf'), FONTS_TEXT);
  writeFileSync(STARTER, STARTER_TEXT, { mode: 0o755 });
  return unpacked();
}
