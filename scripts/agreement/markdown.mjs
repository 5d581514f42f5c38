/**
 * A table, its first `text` columns to the left, those of numbers to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 * @param {number} [text]
 */
export function table(head, rows, text = 1) {
  const rule = head.map((_, column) => (column < text ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * @param {number | undefined} part of one
 */
export const percent = (part) => (part === undefined ? 'undefined' : `${(100 * part).toFixed(1)}%`);

/** @param {number | undefined} coefficient */
export const decimal = (coefficient) => (coefficient === undefined ? 'undefined' : coefficient.toFixed(3));

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
