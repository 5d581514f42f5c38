import { figureOf, lookup } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Layer } from '../store/view.ts';
import { swatches, type Entry } from './swatches.ts';

/** What a group of entries is called in a layer, and a word on it. */
function titleOf(
  kind: Entry['meaning']['kind'],
  layer: Layer,
  { legend, layers }: Words,
  own: Atlas['own'],
): { name: string; about?: string } {
  switch (kind) {
    case 'named':
      return { name: legend.named, about: legend.namedAbout };
    case 'average':
      return { name: legend.average, about: legend.averageAbout };
    case 'unnumbered':
      return layer === 'named'
        ? { name: legend.unnumberedNamed }
        : { name: legend.unnumbered, about: legend.unnumberedAbout };
    case 'none':
      return layer === 'regions'
        ? { name: legend.noneRegions }
        : { name: legend.none, about: legend.noneAbout };
    case 'home':
      return { name: legend.home, about: legend.homeAbout };
    case 'region':
      return { name: legend.regions, about: legend.regionsAbout };
    case 'wording':
      return { name: legend.wording, about: legend.wordingAbout };
    case 'regional':
      return { name: legend.regional };
    case 'own':
    case 'absent':
      return own?.groups[kind] ?? layers.blank;
    case 'blank':
      return layers.blank;
  }
}

/** What an entry is called within its group; '' where the group says it all. */
function labelOf(atlas: Atlas, { meaning }: Entry, words: Words): string {
  switch (meaning.kind) {
    case 'named':
      return words.legend.exact(meaning.value ?? 0);
    case 'average':
      return words.legend.about(meaning.value ?? 0);
    case 'wording':
      return meaning.strengths.length === 1 && meaning.strengths[0]
        ? words.legend.strength[meaning.strengths[0]]
        : words.legend.mixedStrengths(meaning.strengths);
    case 'region': {
      const figure = figureOf(atlas, meaning.region);
      const name = lookup(atlas).regions.get(meaning.region)?.name ?? '';
      return words.mark(name, figure ? words.figure(figure) : words.noTotal);
    }
    case 'own':
      return atlas.own?.labels.get(meaning.value) ?? '';
    default:
      return '';
  }
}

/** How many countries, and how many places that are none, are drawn with an entry's swatch. */
function countOf(atlas: Atlas, { meaning, countries }: Entry, words: Words): string {
  const known = lookup(atlas).countries;
  const states = countries.filter(
    (id) => known.get(id)?.status === 'state' || id === atlas.source.subject,
  ).length;
  return meaning.kind === 'region'
    ? words.legend.drawn(states)
    : words.places(states, countries.length - states);
}

export interface LegendRow {
  readonly entry: Entry;
  /** '' where the group says it all. */
  readonly label: string;
  readonly count: string;
}

/** Entries of one kind under a name. */
export interface LegendGroup {
  readonly kind: Entry['meaning']['kind'];
  readonly name: string;
  readonly about?: string;
  readonly rows: readonly LegendRow[];
}

/** The legend of a layer in words: on the page, in a picture and on a slide. */
export function legendOf(atlas: Atlas, layer: Layer, words: Words): LegendGroup[] {
  const groups: (LegendGroup & { rows: LegendRow[] })[] = [];
  for (const entry of swatches(atlas, layer)) {
    const row = { entry, label: labelOf(atlas, entry, words), count: countOf(atlas, entry, words) };
    const { kind } = entry.meaning;
    const last = groups.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else groups.push({ kind, ...titleOf(kind, layer, words, atlas.own), rows: [row] });
  }
  return groups;
}
