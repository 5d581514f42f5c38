import type { Problems } from './problems.ts';
import type { Files } from './rows.ts';

/**
 * Control characters, and invisible ones that hide, join or reverse their neighbors. They would hide a change of the
 * data from its reviewers.
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
      problems.add({ file, line: at + 1 }, id, 'this character is invisible: remove it');
    }
  }
}
