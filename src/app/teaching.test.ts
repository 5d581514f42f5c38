import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ProseRun } from '../atlas/prose.ts';
import { compiled } from '../compile/fixture.ts';
import { readProse } from '../compile/prose.ts';
import { format, parse, readPatch } from '../store/permalink.ts';

const markdown = readFileSync('docs/teaching.md', 'utf8');
const prose = readProse(markdown);
const partsOf = (some: readonly ProseRun[]): Exclude<ProseRun, string>[] =>
  some.flatMap((one) => (typeof one === 'string' ? [] : [one, ...partsOf(one.content)]));
const textOf = (some: readonly ProseRun[]): string =>
  some.map((one) => (typeof one === 'string' ? one : textOf(one.content))).join(' ');
const links = partsOf(prose).flatMap(({ href }) => href ?? []);
/** Links that are printed as code, to be copied. */
const codes = partsOf(prose)
  .flatMap(({ tag, content }) => (tag === 'code' ? textOf(content) : []))
  .filter((text) => /^\?\w+=/.test(text));

/** Lists the keys of a link that the atlas does not accept as written. */
const refused = (link: string) => {
  const given = [...new URLSearchParams(link)];
  const taken = readPatch(link);
  const printed = new URLSearchParams(format(parse(link, compiled.atlas)));
  const defaults = new URLSearchParams('projection=equal-earth&count=10');
  return given.filter(
    ([key, text]) => !Object.hasOwn(taken, key) || (printed.get(key) ?? defaults.get(key)) !== text,
  );
};

it('leads to places of the atlas, each as it is written', () => {
  expect(links.length).toBeGreaterThan(15);
  expect([...links, ...codes].flatMap(refused)).toEqual([]);
  expect(refused('?focus=atlantis')).not.toEqual([]);
});

it('says in the app all that the file says', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const source = markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/&\w+;/g, ' ');
  expect(words(textOf(prose)).length).toBe(words(source).length);
});

it('is a lesson of 45 minutes', () => {
  const minutes = [...markdown.matchAll(/^### \d\. .*\((\d+) minutes\)$/gm)].map(([, n]) => Number(n));
  expect(minutes.reduce((sum, n) => sum + n, 0)).toBe(45);
});

it('stops at what it does not know, so that nothing is lost unseen', () => {
  expect(() => readProse('<b>x</b>')).toThrow('cannot show this html');
  expect(readProse('[a](https://example.org) [b](?focus=fra)')).toEqual([
    { tag: 'p', content: ['a', ' ', { tag: 'a', href: '?focus=fra', content: ['b'] }] },
  ]);
});
