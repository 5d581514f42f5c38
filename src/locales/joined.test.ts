import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { translate } from '../atlas/translate.ts';
import { compiled } from '../compile/fixture.ts';
import { cellsOf } from '../features/share/slides/cells.ts';
import { SHADED } from '../store/view.ts';
import { announcement } from '../text/announcement.ts';
import { legendOf } from '../text/legend.ts';
import { CATALOGS } from './page.ts';

/** Marks that a language writes in its own way, or sets off in its own way. */
const MARKS = /[:;,.!?()]/;

/** The texts between the tags of a component. */
function textsBetweenTags(path: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseSync(path, readFileSync(path, 'utf8')).program, (_, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    const { type, value: text } = (value ?? {}) as { type?: unknown; value?: unknown };
    if (type === 'JSXText' && typeof text === 'string') found.push(text);
    return value;
  });
  return found;
}

describe('the joining of texts belongs to the words', () => {
  it('so no component writes a mark between them', () => {
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap((path) =>
      path.endsWith('.tsx') ? [`src/${path}`] : [],
    );
    expect(paths.length).toBeGreaterThan(100);
    const found = paths.flatMap((path) =>
      textsBetweenTags(path).flatMap((text) => (MARKS.test(text) ? [`${path}: ${text.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('so Chinese names, remarks and sentences meet without a space or a mark of another script', async () => {
    const words = await CATALOGS.zh();
    const atlas = translate(compiled.atlas, words);
    const cells = SHADED.flatMap((layer) => cellsOf(legendOf(atlas, layer, words), () => true, words));
    const headings = SHADED.flatMap((layer) => legendOf(atlas, layer, words).map(({ heading }) => heading));
    const heard = atlas.countries.map(({ id }) => announcement(atlas, id, words));
    const texts = [...cells.map(({ label }) => label), ...headings, ...heard];
    expect(texts.length).toBeGreaterThan(200);
    expect(
      texts.filter((text) => /\p{Script=Han}[ ,.:;()]+\p{Script=Han}|\p{Script=Han}[,.:;()]/u.test(text)),
    ).toEqual([]);
  });
});
