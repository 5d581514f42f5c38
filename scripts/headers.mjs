import { validateHeaderValue } from 'node:http';

/**
 * @typedef {Record<string, string>} Headers
 * @typedef {{ pattern: RegExp, headers: Headers }} Rule
 */

/**
 * Reads a `_headers` file: a path (`*` stands for any text), then its headers, indented.
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const content = line.trim();
    if (!content || content.startsWith('#')) return;
    if (/^\S/.test(line)) {
      if (!content.startsWith('/')) throw new Error(`_headers:${index + 1}: a path must begin with "/".`);
      rules.push({ pattern: patternOf(content), headers: {} });
      return;
    }
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(content) ?? [];
    const rule = rules.at(-1);
    if (!name || !value || !rule) {
      throw new Error(`_headers:${index + 1}: expected "Name: value" below a path.`);
    }
    validateHeaderValue(name, value);
    const key = name.toLowerCase();
    rule.headers[key] = key in rule.headers ? `${rule.headers[key]}, ${value}` : value;
  });
  return rules;
}

/**
 * The headers of a path: every rule that matches counts, a later one over an earlier one.
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Headers}
 */
export function headersFor(rules, path) {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers),
  );
}

/** @param {string} path */
function patternOf(path) {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
