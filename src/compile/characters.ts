import type { Problems } from './problems.ts';
import type { Files } from './rows.ts';

/**
 * Control characters, and those one cannot see that hide, join or turn around what stands beside them: who looks
 * through a change of the data would not see what a reader gets.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

/** Every character of data/ can be seen. */
export function checkCharacters(files: Files, problems: Problems) {
  for (const [file, text] of Object.entries(files)) {
    for (const [at, line] of text.split(/\r?\n/).entries()) {
      const code = HIDDEN.exec(line)?.[0].charCodeAt(0);
      if (code === undefined) continue;
      const id = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      problems.add({ file, line: at + 1 }, id, 'this character cannot be seen');
    }
  }
}
