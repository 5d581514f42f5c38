import { claimsOf, figureOf, lookup } from '../atlas/lookup.ts';
import type { Atlas, Country } from '../atlas/types.ts';
import type { Words } from '../i18n/en.ts';
import type { Layer } from '../store/view.ts';
import { encode } from './encode.ts';

/** The layer in which a card tells of a country: the article's evidence where the layer's colors are of none. */
export const articleLayer = (layer: Layer): Layer =>
  layer === 'regions' || layer === 'own' ? 'parties' : layer;

/** What the reader's own file says of a country. */
export const ownMeaning = ({ own }: Atlas, { id }: Country): string[] =>
  own ? [own.said.get(id) ?? own.groups.absent.name] : [];

/** What a country's shade means in a layer, in a sentence or two. */
export function meaningOf(atlas: Atlas, country: Country, layer: Layer, words: Words): string[] {
  if (layer === 'own') return ownMeaning(atlas, country);
  const swatch = encode(atlas, layer).get(country.id)?.meaning;
  if (swatch?.kind === 'wording')
    return [words.meaning.wording(words.legend.mixedStrengths(swatch.strengths))];
  if (swatch?.kind === 'blank') return [words.layers.blank.about];
  if (swatch?.kind === 'regional') return [words.meaning.regional];
  if (layer === 'named') {
    if (country.named > 0) return [words.meaning.namedLayer(country.named)];
    if (swatch?.kind === 'unnumbered') return [words.meaning.namedLayerNone];
  }
  return evidenceMeaning(atlas, country, words);
}

/** What a country's evidence says. */
function evidenceMeaning(atlas: Atlas, country: Country, words: Words): string[] {
  const { meaning } = words;
  const region = lookup(atlas).regions.get(country.region ?? '');
  const spoken =
    [...claimsOf(atlas, country.id, 'party'), ...claimsOf(atlas, country.id, 'mention')].length > 0;
  const [group] = claimsOf(atlas, country.id, 'group');
  switch (country.evidence) {
    case 'home':
      return [country.id === atlas.source.subject ? meaning.home : meaning.homeTerritory];
    case 'named':
      return [meaning.named(country.value ?? country.named)];
    case 'average': {
      const value = country.value ?? 0;
      const name = region?.name ?? '';
      const first = spoken || group ? meaning.average(value, name) : meaning.averageUnnamed(value, name);
      return country.named > 0 ? [first, meaning.alsoNamed(country.named)] : [first];
    }
    case 'unnumbered':
      return [!spoken && group ? meaning.unnumberedGroup(group.standard) : meaning.unnumbered];
    case 'none': {
      if (country.status !== 'state') return [meaning.noValue];
      const figure = region && figureOf(atlas, region.id);
      return [figure ? meaning.noneMaybe(words.figure(figure)) : meaning.none];
    }
  }
}

/** The printed figure of a country's region with its qualifiers and date, or that there is none. */
export function figureLine(atlas: Atlas, country: Country, words: Words): string | undefined {
  const region = lookup(atlas).regions.get(country.region ?? '');
  if (!region || country.status !== 'state') return undefined;
  const figure = figureOf(atlas, region.id);
  return figure
    ? words.regionFigure(region.name, words.figure(figure), figure.date)
    : words.noFigure(region.name);
}
