import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOutline, readProse } from './prose.ts';

describe('the outline of a translation', () => {
  const english = readProse(readFileSync('docs/boundaries.md', 'utf8'));

  it.each(['zh', 'fr', 'es', 'ru', 'ar'])('has the headings, rows and links of the English: %s', (locale) => {
    const text = readFileSync(`src/locales/${locale}/boundaries.md`, 'utf8');
    expect(() => checkOutline(readProse(text), english)).not.toThrow();
  });

  it('names the first difference', () => {
    const rows = '| a | b |\n| - | - |\n| 1 | [2](?focus=esh) |\n';
    const [own, wanted] = [rows.replace('esh', 'mar'), rows].map(readProse);
    expect(() => checkOutline(own ?? [], wanted ?? [])).toThrow(
      'has <a ?focus=mar> where the English has <a ?focus=esh>, after 2 rows',
    );
    expect(() => checkOutline(readProse('# One\n\ntwo'), readProse('# Eins'))).toThrow(
      'has <p> where the English has nothing',
    );
  });
});
