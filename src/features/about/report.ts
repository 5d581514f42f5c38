import { nameOf } from '../../atlas/lookup.ts';
import type { Atlas, Id } from '../../atlas/types.ts';
import type { AboutWords } from '../../i18n/about/load.ts';
import type { Words } from '../../i18n/words.ts';
import { sentencesOf } from '../../output/citation.ts';
import { citation } from '../../scene/citation.ts';

/** A report of a mistake, begun: what is open, where its sentence stands, and what the reader is to add. */
export interface Report {
  readonly title: string;
  readonly text: string;
}

/** Begins a report on what is open. `link` is the whole address of it. */
export function createReport(
  atlas: Atlas,
  focus: Id | null,
  words: Words,
  { report }: AboutWords,
  link: string,
): Report {
  const place = focus === null ? report.whole : nameOf(atlas, focus);
  const [sentence] = sentencesOf(atlas, focus);
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

/** The address that a report goes to, with the report in it where the address has room for it. */
export const addressFor = (address: string, { title, text }: Report): string =>
  address
    .replaceAll('{title}', () => encodeURIComponent(title))
    .replaceAll('{text}', () => encodeURIComponent(text));
