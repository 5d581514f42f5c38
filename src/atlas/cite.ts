import { lookup } from './lookup.ts';
import type { Source } from './source.ts';
import type { Id } from './id.ts';
import type { Atlas } from './types.ts';
import { createFormats } from '../locales/formats.ts';

export const STYLES = ['apa', 'chicago', 'bibtex', 'ris'] as const;
export type Style = (typeof STYLES)[number];

export const WORKS = ['article', 'atlas'] as const;
export type Work = (typeof WORKS)[number];

/** TeX reads some characters as commands; in an address they stay, where \url{} takes them as they are. */
const tex = (text: string) => text.replace(/[&%$#_{}]/g, String.raw`\$&`);

const bibtex = (kind: string, key: string, fields: Readonly<Record<string, string>>) =>
  `@${kind}{${key},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}}`)
    .join(',\n')}\n}`;

/** Writes a RIS record from its tags; a value is one line. */
const ris = (fields: Readonly<Record<string, string>>) =>
  [...Object.entries(fields), ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}`).join('\n');

/** The article in a style of citation. */
export function citeArticle({ article }: Source, style: Style): string {
  const { title, book, plain, editor, place, publisher, published } = article;
  const year = published.slice(0, 4);
  switch (style) {
    case 'apa':
      return `${plain.title}. (${year}). In ${editor.given.charAt(0)}. ${editor.family} (Ed.), ${plain.book}. ${publisher}.`;
    case 'chicago':
      return `“${title.replace("'", '’')}.” In ${book}, edited by ${editor.family} ${editor.given}. ${place}: ${publisher}, ${year}.`;
    case 'bibtex':
      return bibtex('incollection', `${editor.family.toLowerCase()}${year}`, {
        title: `{${tex(title)}}`,
        booktitle: `{${book}}`,
        editor: `${editor.family}, ${editor.given}`,
        address: place,
        publisher,
        year,
      });
    case 'ris':
      return ris({
        TY: 'CHAP',
        TI: title,
        T2: book,
        ED: `${editor.family}, ${editor.given}`,
        CY: place,
        PB: publisher,
        PY: year,
      });
  }
}

const DATES = createFormats('en');

/** Cites the atlas, with its address and the day of access, like "2026-08-05". */
function ofAtlas({ atlas }: Source, style: Style, link: string, seen: string): string {
  const day = () => DATES.day(seen);
  switch (style) {
    case 'apa':
      return `${atlas.title} [${atlas.kind}]. (n.d.). Retrieved ${day()}, from ${link}`;
    case 'chicago':
      return `“${atlas.title}.” ${atlas.kind}. Accessed ${day()}. ${link}.`;
    case 'bibtex':
      return bibtex('misc', 'relationsatlas', {
        title: `{${tex(atlas.title)}}`,
        howpublished: atlas.kind,
        url: link,
        urldate: seen,
      });
    case 'ris':
      return ris({ TY: 'ELEC', TI: atlas.title, M3: atlas.kind, UR: link, Y2: seen });
  }
}

/** Cites the article or the atlas in a style. Citations are in English in every language of the page. */
export const cite = (source: Source, work: Work, style: Style, link: string, seen: string): string =>
  work === 'article' ? citeArticle(source, style) : ofAtlas(source, style, link, seen);

/** The sentences that support the focus, in the article's order. */
export function sentencesFor(atlas: Atlas, focus: Id | null): readonly Id[] {
  if (focus === null) return [];
  if (lookup(atlas).sentences.has(focus)) return [focus];
  return atlas.reach[focus]?.sentences ?? [];
}
