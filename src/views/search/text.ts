import type { SearchOptions } from 'minisearch';
import { sectionOf } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import { createIndex } from './createIndex.ts';
import { rangesOf, wordsOf } from '../../atlas/fold.ts';
import { LIMIT, NOTHING, type Found, type FoundPiece, type SentenceHit } from './found.ts';

/** Letters from which on the text is searched. */
const LEAST = 2;
/** Characters of a sentence before and after the first word found. */
const AROUND = { before: 36, after: 110 } as const;

/** Finds the sentences that hold the words. */
export function textMatcher({ sections }: Atlas) {
  const sentences = sections.flatMap(({ headings, paragraphs }) => [...headings, ...paragraphs.flat()]);
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const index = createIndex(sentences, ({ text }) => text);

  return (words: readonly string[], options?: SearchOptions): Found => {
    const query = words.join(' ');
    if (query.length < LEAST) return NOTHING;
    const results = index.search(query, options).map(({ id, match, score }) => {
      const text = texts.get(String(id)) ?? '';
      const phrase = ` ${wordsOf(text).join(' ')}`.includes(` ${query}`);
      return { id: String(id), text, terms: new Set(Object.keys(match)), score, phrase };
    });
    if (results.length === 0) return NOTHING;
    const found = new Map(results.map(({ id, terms }) => [id, terms]));
    const hits = results
      .toSorted((a, b) => Number(b.phrase) - Number(a.phrase) || b.score - a.score)
      .slice(0, LIMIT)
      .map(({ id, text, terms }): SentenceHit => {
        return { kind: 'sentence', id, section: sectionOf(id), excerpt: excerptOf(text, terms) };
      });
    return {
      groups: [{ kind: 'sentence', total: results.length, hits }],
      sentences: new Map(
        sentences.flatMap(({ id }) => {
          const terms = found.get(id);
          return terms ? [[id, terms] as const] : [];
        }),
      ),
    };
  };
}

/** Cuts an excerpt around the first match, between words. */
export function excerptOf(text: string, terms: ReadonlySet<string>): FoundPiece[] {
  const ranges = rangesOf(text, terms);
  const first = ranges[0]?.[0] ?? 0;
  const from = first <= AROUND.before ? 0 : text.indexOf(' ', first - AROUND.before) + 1;
  const end = text.lastIndexOf(' ', first + AROUND.after);
  const to = text.length <= first + AROUND.after || end <= first ? text.length : end;
  const pieces: FoundPiece[] = [];
  const push = (start: number, stop: number, marked: boolean) => {
    if (stop > start) pieces.push({ from: start, text: text.slice(start, stop), marked });
  };
  let at = from;
  for (const [start, stop] of ranges) {
    if (stop > to) break;
    push(at, start, false);
    push(start, stop, true);
    at = stop;
  }
  push(at, to, false);
  if (from > 0) pieces.unshift({ from: -1, text: '… ', marked: false });
  if (to < text.length) pieces.push({ from: text.length, text: ' …', marked: false });
  return pieces;
}
