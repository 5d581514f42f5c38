import type { Section, Sentence } from '../atlas/types.ts';
import type { Problems } from './problems.ts';
import { readRows, type Files } from './rows.ts';
import * as schemas from './schemas.ts';

/** A sentence ends at . ? or ! (and a closing quotation mark) where white space and a new start follow. */
const SENTENCE_END = /(?<=[.?!]["”]?)\s+(?=["“]?[A-Z0-9])/u;

/** Splits the article into sections, paragraphs and sentences; only white space at line ends changes. */
export function readArticle(files: Files, problems: Problems): Section[] {
  const lines = (files['article.txt'] ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rows = readRows(files, 'sections.yaml', schemas.section, problems);
  const starts = rows.map((row) => lines.findIndex((line) => line.startsWith(row.begins)));
  return rows.flatMap((row, index) => {
    const start = starts[index] ?? -1;
    if (start < 0 || start < (starts[index - 1] ?? 0)) {
      problems.add(row.at, row.id, `no line after the previous section begins with "${row.begins}"`);
      return [];
    }
    const own = lines.slice(start, starts[index + 1]);
    const sentence =
      (paragraph: number) =>
      (text: string, at: number): Sentence => ({
        id: `${row.id}.${paragraph}.${at + 1}`,
        text,
      });
    const headings = own.slice(0, row.headings).map(sentence(0));
    const paragraphs = own
      .slice(row.headings)
      .map((paragraph, at) => paragraph.split(SENTENCE_END).map(sentence(at + 1)));
    return [{ id: row.id, name: row.name, headings, paragraphs }];
  });
}

/** Every sentence of a section, headings first. */
export const sentencesOf = (section: Section): readonly Sentence[] => [
  ...section.headings,
  ...section.paragraphs.flat(),
];
