import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/en.ts';
import type { Entry } from '../../scene/swatches.ts';
import type { Layer } from '../../store/view.ts';

/** What a group of entries is called in a layer, and a word on it. */
export function titleOf(
  kind: Entry['meaning']['kind'],
  layer: Layer,
  { legend }: Words,
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
  }
}

/** What an entry is called within its group; '' where the group says it all. */
export function labelOf(atlas: Atlas, { meaning }: Entry, words: Words): string {
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
    default:
      return '';
  }
}
