import { claimsOf, figureOf, lookup, nameOf } from '../../../../atlas/lookup.ts';
import type { Id } from '../../../../atlas/id.ts';
import type { Atlas } from '../../../../atlas/types.ts';
import type { Words } from '../../../../locales/words.ts';
import type { TableWords } from '../../../../locales/table.ts';
import { createNotes } from '../../../../lib/notes.ts';

/** A cell; English words of the article stay English in every language. */
export interface PrintedCell {
  readonly text: string;
  readonly english?: boolean;
  readonly note?: number;
}

export interface PrintedTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedTables {
  readonly tables: readonly PrintedTable[];
  /** The sentences that the notes lead to, in the order of their numbers. */
  readonly notes: readonly Id[];
}

/** Lists the printed totals of regions and their named parties; a missing total is named as missing, never zero. */
export function printFigures(
  atlas: Atlas,
  regions: readonly Id[],
  words: Words,
  { columns, captions, noNumber, noneNamed }: TableWords,
): PrintedTables {
  const notes = createNotes();
  const chosen = atlas.regions.filter(({ id }) => regions.includes(id));
  const totals = chosen.map(({ id, name }): PrintedCell[] => {
    const figure = figureOf(atlas, id);
    const named = claimsOf(atlas, id, 'party').length;
    const last = { text: named > 0 ? words.parties(named) : noneNamed };
    if (!figure)
      return [{ text: name }, { text: words.noTotal }, { text: words.noTotal }, { text: '–' }, last];
    const { parties, countries, date, sentence } = figure;
    return [
      { text: name },
      { text: words.amount(parties), note: notes.noteOf(sentence) },
      { text: countries ? words.amount(countries) : noNumber },
      { text: words.timeline.date(date) },
      last,
    ];
  });
  const { countries } = lookup(atlas);
  const parties = chosen.flatMap(({ id }) => claimsOf(atlas, id, 'party'));
  const rows = parties.map(({ country, name, standard, sentence }): PrintedCell[] => [
    { text: nameOf(atlas, countries.get(country)?.region ?? '') },
    { text: nameOf(atlas, country) },
    { text: name, english: true, note: notes.noteOf(sentence) },
    { text: standard, english: true },
  ]);
  const tables: PrintedTable[] = [
    {
      id: 'figures',
      title: captions.figures,
      columns: [columns.region, columns.parties, columns.countries, columns.date, columns.named],
      rows: totals,
    },
    {
      id: 'parties',
      title: captions.parties,
      columns: [columns.region, columns.country, columns.party, columns.usual],
      rows,
    },
  ];
  return { tables: tables.filter((table) => table.rows.length > 0), notes: notes.ids() };
}
