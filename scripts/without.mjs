import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main.mjs';
import { ROOT } from './root.mjs';

const FEATURES = join('src', 'features');
/** The type checker's settings for `src/`; a feature's browser tests are removed with it. */
const CONFIG = { extends: './tsconfig.json', include: ['src', '*.ts'] };

/** @returns {string[]} the folders of features; the permalink is core */
export const featureFolders = () =>
  readdirSync(join(ROOT, FEATURES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'permalink')
    .map(({ name }) => name);

/**
 * A list of features without the lines of one: its import, and its entry.
 * @param {string} text
 * @param {string} feature the name of its folder
 */
export function withoutLines(text, feature) {
  const line = new RegExp(`^import \\{ (\\w+)(?: as (\\w+))? \\} from '\\./${feature}/[^']+';\\n`, 'm');
  const [imported, name, alias = name] = line.exec(text) ?? [];
  if (imported === undefined) return text;
  return text.replace(imported, '').replace(new RegExp(`(?<=[\\s[])${alias},?\\s*(?=[^;]*\\]\\)?;)`), '');
}

/**
 * Checks the types of the project without one of its features.
 * @param {string} feature the name of its folder
 * @returns {string[]} what does not compile then, a line each
 */
export function errorsWithout(feature) {
  const dir = mkdtempSync(join(tmpdir(), 'without-'));
  try {
    for (const name of ['src', 'tsconfig.json', 'vite.config.ts', 'scripts'])
      cpSync(join(ROOT, name), join(dir, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
    rmSync(join(dir, FEATURES, feature), { recursive: true });
    for (const entry of readdirSync(join(dir, FEATURES), { withFileTypes: true })) {
      const path = join(dir, FEATURES, entry.name);
      if (entry.isFile()) writeFileSync(path, withoutLines(readFileSync(path, 'utf8'), feature));
    }
    writeFileSync(join(dir, 'tsconfig.without.json'), JSON.stringify(CONFIG));
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout, status, error } = spawnSync(
      process.execPath,
      [tsc, '-p', 'tsconfig.without.json', '--noEmit'],
      {
        cwd: dir,
        encoding: 'utf8',
      },
    );
    if (error) throw error;
    const errors = stdout.split('\n').filter((line) => /error TS\d+/.test(line));
    if (status !== 0 && errors.length === 0)
      throw new Error(`tsc failed without src/features/${feature}: ${stdout}`);
    return errors;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

await main(import.meta.url, () => {
  let stuck = 0;
  for (const feature of featureFolders()) {
    const errors = errorsWithout(feature);
    if (errors.length > 0) stuck += 1;
    console.log(
      [`${feature}: ${errors.length === 0 ? 'can be deleted' : 'cannot be deleted'}`, ...errors].join('\n  '),
    );
  }
  if (stuck > 0) throw new Error(`Features that cannot be deleted: ${stuck}. See above.`);
});
