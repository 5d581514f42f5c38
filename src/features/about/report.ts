import { nameOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { AboutWords } from '../../locales/about.ts';
import type { Words } from '../../locales/words.ts';
import { sentencesFor } from '../../atlas/cite.ts';
import { citation } from '../../text/citation.ts';

/** A draft report of a mistake: the open place, its sentence, and questions for the reader. */
export interface Report {
  readonly title: string;
  readonly text: string;
}

/** Drafts a report on the open place. `link` is its whole address. */
export function createReport(
  atlas: Atlas,
  focus: Id | null,
  words: Words,
  { report }: AboutWords,
  link: string,
): Report {
  const place = focus === null ? report.whole : nameOf(atlas, focus);
  const [sentence] = sentencesFor(atlas, focus);
  const text = [
    `${report.place}${place}`,
    ...(sentence === undefined ? [] : [`${report.sentence}${citation(atlas, sentence, words)}`]),
    `${report.link}${link}`,
    '',
    report.wrong,
    '',
    report.instead,
    '',
  ].join('\n');
  return { title: report.title(place), text };
}

/** The address for a report, with the report in it if it fits. */
export const addressFor = (address: string, { title, text }: Report): string =>
  address
    .replaceAll('{title}', () => encodeURIComponent(title))
    .replaceAll('{text}', () => encodeURIComponent(text));
