import { lookup } from '../atlas/lookup.ts';
import type { Atlas, Id } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';
import { citation } from '../scene/citation.ts';
import { createFormats } from '../i18n/formats.ts';

export const STYLES = ['apa', 'chicago', 'bibtex'] as const;
export type Style = (typeof STYLES)[number];

export const WORKS = ['article', 'atlas'] as const;
export type Work = (typeof WORKS)[number];

/** The facts of the article, each as its own lines print it; a test holds them against it. */
export const ARTICLE = {
  title: "Current Situation of CPC's International Relations",
  book: 'International Relations of the Communist Party of China',
  editor: { family: 'Zhong', given: 'Lianyan' },
  place: 'Beijing',
  publisher: 'China Intercontinental Press',
  year: '2007',
} as const;

const ATLAS = {
  title: 'Relations Atlas: The Party Relations of the Communist Party of China, Sentence by Sentence',
  kind: 'Interactive map',
} as const;

const { title, book, editor, place, publisher, year } = ARTICLE;
const editorName = `${editor.family} ${editor.given}`;

/** TeX reads some characters as commands; in an address they stay, where \url{} takes them as they are. */
const tex = (text: string) => text.replace(/[&%$#_{}]/g, String.raw`\$&`);

const entry = (kind: string, key: string, fields: Readonly<Record<string, string>>) =>
  `@${kind}{${key},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}}`)
    .join(',\n')}\n}`;

const OF_ARTICLE: Readonly<Record<Style, string>> = {
  apa: `Current situation of CPC's international relations. (${year}). In ${editor.given.charAt(0)}. ${editor.family} (Ed.), International relations of the Communist Party of China. ${publisher}.`,
  chicago: `“${title.replace("'", '’')}.” In ${book}, edited by ${editorName}. ${place}: ${publisher}, ${year}.`,
  bibtex: entry('incollection', 'cpc2007situation', {
    title: `{${tex(title)}}`,
    booktitle: `{${book}}`,
    editor: `${editor.family}, ${editor.given}`,
    address: place,
    publisher,
    year,
  }),
};

const DATES = createFormats('en');

/** What cites the atlas: an address, and the day on which it was seen, as "2026-08-05". */
function ofAtlas(style: Style, link: string, seen: string): string {
  const day = () =>
    DATES.when(
      seen,
      (first) => first,
      (first) => first,
    );
  switch (style) {
    case 'apa':
      return `${ATLAS.title} [${ATLAS.kind}]. (n.d.). Retrieved ${day()}, from ${link}`;
    case 'chicago':
      return `“${ATLAS.title}.” ${ATLAS.kind}. Accessed ${day()}. ${link}.`;
    case 'bibtex':
      return entry('misc', 'relationsatlas', {
        title: `{${tex(ATLAS.title)}}`,
        howpublished: ATLAS.kind,
        url: link,
        urldate: seen,
      });
  }
}

/** The article or the atlas in a style of citation. Citations are English in every language of the page. */
export const cite = (work: Work, style: Style, link: string, seen: string): string =>
  work === 'article' ? OF_ARTICLE[style] : ofAtlas(style, link, seen);

/** A sentence, where it stands, the article, and where to see it. */
export function quoteOf(atlas: Atlas, sentence: Id, words: Words, link: string): string {
  const text = lookup(atlas).sentences.get(sentence)?.text.trim() ?? '';
  return `“${text}” (${citation(atlas, sentence, words)})\n${OF_ARTICLE.chicago}\n${link}`;
}

/** The sentences that what is in focus rests on, in the article's order. */
export function sentencesOf(atlas: Atlas, focus: Id | null): readonly Id[] {
  if (focus === null) return [];
  if (lookup(atlas).sentences.has(focus)) return [focus];
  return atlas.reach[focus]?.sentences ?? [];
}
