import { figureOf, lookup } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import type { Layer } from '../store/view.ts';
import { swatches, type Entry } from '../scene/swatches.ts';

/** The title of a group of entries in a layer, with a remark. */
function titleOf(
  kind: Entry['meaning']['kind'],
  layer: Layer,
  { legend, layers, shell }: Words,
  added: Atlas['added'],
): { name: string; about?: string; heading?: string } {
  switch (kind) {
    case 'named': {
      // A number that stands apart would read as the least of what is named.
      const [name, short, about] = shell.keyNamed;
      return { name, about, heading: legend.whole(name, short) };
    }
    case 'average':
      return { name: shell.keyAverage[0] ?? '', about: shell.keyAverage[1] ?? '' };
    case 'unnumbered':
      return layer === 'named'
        ? { name: legend.unnumberedNamed }
        : { name: shell.keyMentioned[0] ?? '', about: shell.keyMentioned[1] ?? '' };
    case 'none':
      return { name: shell.keyNone[0] ?? '' };
    case 'disputed':
      return { name: legend.disputed[0] ?? '', about: legend.disputed[1] ?? '' };
    case 'home':
      return { name: legend.home, about: legend.homeAbout };
    case 'region':
      return { name: legend.regions, about: legend.regionsAbout };
    case 'wording':
      return { name: legend.wording, about: legend.wordingAbout };
    case 'regional':
      return { name: legend.regional };
    case 'added':
    case 'absent':
      return added?.groups[kind] ?? layers.blank;
    case 'blank':
      return layers.blank;
  }
}

/** Returns a region's name and its total. */
function partsOfRegion(atlas: Atlas, region: Id, words: Words) {
  const figure = figureOf(atlas, region);
  const name = lookup(atlas).regions.get(region)?.name ?? '';
  return [name, figure ? words.figure(figure) : words.noTotal] as const;
}

const partsOf = (atlas: Atlas, { meaning }: Entry, words: Words) =>
  meaning.kind === 'region' ? partsOfRegion(atlas, meaning.region, words) : undefined;

/** Returns an entry's label within its group; '' if the group's title is enough. */
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
      const [name, total] = partsOfRegion(atlas, meaning.region, words);
      return words.mark(name, total);
    }
    case 'added':
      return atlas.added?.labels.get(meaning.value) ?? '';
    default:
      return '';
  }
}

/** Counts the countries, and the other places, drawn with an entry's swatch. */
function countOf(atlas: Atlas, { meaning, countries }: Entry, words: Words) {
  const known = lookup(atlas).countries;
  const states = countries.filter(
    (id) => known.get(id)?.status === 'state' || id === atlas.source.subject,
  ).length;
  const count =
    meaning.kind === 'region' ? words.legend.onMap(states) : words.places(states, countries.length - states);
  const all = words.amount({ qualifier: 'exact', number: countries.length });
  if (meaning.kind === 'home' || meaning.kind === 'region') return { count, tally: '' };
  return {
    count,
    tally:
      meaning.kind === 'none' || meaning.kind === 'named'
        ? count
        : meaning.kind === 'disputed'
          ? all
          : words.amount({ qualifier: 'exact', number: states }),
  };
}

export interface LegendRow {
  readonly entry: Entry;
  /** The value alone, for a swatch: 3, ≈ 2. */
  readonly short: string;
  /** '' where the group says it all. */
  readonly label: string;
  /** The same in two parts, where it has them: a region and its total. */
  readonly parts: readonly [name: string, total: string] | undefined;
  readonly count: string;
  /**
   * The same as a number, which the rows of a key align. In words after "at least", whose number it is not, and where
   * it tells states from other places.
   */
  readonly tally: string;
}

/** Entries of one kind under a name. */
export interface LegendGroup {
  readonly kind: Entry['meaning']['kind'];
  readonly name: string;
  readonly about?: string;
  /** The name and the remark in one line. */
  readonly heading: string;
  readonly rows: readonly LegendRow[];
  /** True if its rows are steps of one scale, to stand side by side. */
  readonly isRamp: boolean;
  /** The number of countries in all its rows. */
  readonly count: string;
  readonly tally: string;
}

const RAMPS: readonly Entry['meaning']['kind'][] = ['named', 'average'];

const shortOf = ({ meaning }: Entry): string => {
  if (!('value' in meaning) || meaning.value === null) return '';
  return meaning.kind === 'average' ? `≈ ${meaning.value}` : String(meaning.value);
};

/** Writes the legend of a layer in words: on the page, in a picture and on a slide. */
export function legendOf(atlas: Atlas, layer: Layer, words: Words): LegendGroup[] {
  const groups = new Map<Entry['meaning']['kind'], Entry[]>();
  for (const entry of swatches(atlas, layer))
    groups.set(entry.meaning.kind, [...(groups.get(entry.meaning.kind) ?? []), entry]);
  return [...groups].map(([kind, entries]) => {
    const title = titleOf(kind, layer, words, atlas.added);
    return {
      kind,
      heading: title.about ? words.legend.whole(title.name, title.about) : title.name,
      ...title,
      rows: entries.map((entry) => ({
        entry,
        label: labelOf(atlas, entry, words),
        parts: partsOf(atlas, entry, words),
        short: shortOf(entry),
        ...countOf(atlas, entry, words),
      })),
      isRamp: RAMPS.includes(kind),
      ...countOf(
        atlas,
        { ...(entries[0] as Entry), countries: entries.flatMap(({ countries }) => countries) },
        words,
      ),
    };
  });
}

/** Splits a name from the comma or colon that ends it, with the space that French sets before a colon. */
export function splitSign(name: string): readonly [bare: string, sign: string] {
  const [, bare = name, sign = ''] = /^(.*?)(\s?[,،，:：])?$/.exec(name) ?? [];
  return [bare, sign];
}
