import { leftOf } from '../atlas/evidence.ts';
import { averageOf, claimsOf, figureOf, lookup } from '../atlas/lookup.ts';
import type { Amount, FigureClaim } from '../atlas/claims.ts';
import type { Atlas, Country, Region } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import { isAdded, type Layer } from '../store/view.ts';
import { encode } from '../scene/encode.ts';

/** The layer for a country's card: the article's evidence if the layer's colors show none. */
export const articleLayer = (layer: Layer): Layer =>
  layer === 'regions' || isAdded(layer) ? 'parties' : layer;

/** Describes a country by the added layer. */
export const addedMeaning = ({ added }: Atlas, { id }: Country): string[] =>
  added ? [added.said.get(id) ?? added.groups.absent.name] : [];

/** Explains a country's shade in a layer, in one or two sentences. */
export function meaningOf(atlas: Atlas, country: Country, layer: Layer, words: Words): string[] {
  if (isAdded(layer)) return addedMeaning(atlas, country);
  const swatch = encode(atlas, layer).get(country.id)?.meaning;
  if (swatch?.kind === 'wording')
    return [words.meaning.wording(words.legend.mixedStrengths(swatch.strengths))];
  if (swatch?.kind === 'blank') return [words.layers.blank.about];
  if (swatch?.kind === 'regional') return [words.meaning.regional];
  if (layer === 'named') {
    if (country.named > 0) return [words.meaning.namedLayer(country.named)];
    if (swatch?.kind === 'unnumbered') return [words.meaning.namedLayerNone];
  }
  return [...evidenceMeaning(atlas, country, words), ...reasonsApart(country, words)];
}

/** Explains a country's evidence. */
function evidenceMeaning(atlas: Atlas, country: Country, words: Words): string[] {
  const { meaning } = words;
  const region = lookup(atlas).regions.get(country.region ?? '');
  const average = averageOf(atlas, country);
  const spoken = isNamed(atlas, country);
  const [group] = claimsOf(atlas, country.id, 'group');
  switch (country.evidence) {
    case 'home':
      return [country.id === atlas.source.subject ? meaning.home : meaning.homeTerritory];
    case 'named':
      return [
        meaning.named(country.named),
        country.law?.parties === 'one' ? meaning.soleLegal : meaning.mayBeMore,
        ...(average === undefined || !region ? [] : [meaning.averageToo(average, region.name)]),
      ];
    case 'average': {
      const [number, of] = [meaning.average(country.value ?? 0), meaning.averageOf(region?.name ?? '')];
      if (spoken) return [number, of];
      return [number, group ? meaning.onlyGroup(group.standard) : meaning.notNamed(country.name), of];
    }
    case 'unnumbered':
      return [!spoken && group ? meaning.unnumberedGroup(group.standard) : meaning.unnumbered];
    case 'none': {
      if (country.status === 'disputed') return [meaning.disputed, meaning.noValue];
      if (country.status !== 'state') return [meaning.noValue];
      const figure = region && figureOf(atlas, region.id);
      if (!figure) return [meaning.none];
      const total = words.figure(figure);
      return [country.law?.parties === 'none' ? meaning.noParties(total) : meaning.noneMaybe(total)];
    }
  }
}

/** Tests whether the article names the country, with a party or without. */
const isNamed = (atlas: Atlas, { id }: Country) =>
  (['party', 'mention'] as const).some((kind) => claimsOf(atlas, id, kind).length > 0);

/** Explains how a regional average follows from the printed figure; undefined if the figure gives none. */
export function arithmeticOf({ mean, parties, countries }: FigureClaim, words: Words): string | undefined {
  if (!mean || !countries) return undefined;
  const printed = ({ qualifier, number }: Amount) => words.amount({ qualifier, number });
  const quotient = Math.round((10 * parties.number) / countries.number) / 10;
  return words.meaning.arithmetic(printed(parties), printed(countries), quotient);
}

/**
 * Writes a card's remarks on an average: its arithmetic, its limits, and the countries that its total counts.
 */
export function averageRemarks(atlas: Atlas, country: Country, words: Words): string[] {
  const region = lookup(atlas).regions.get(country.region ?? '');
  const figure = region && figureOf(atlas, region.id);
  if (averageOf(atlas, country) === undefined || !region || !figure?.countries) return [];
  const remarks = [arithmeticOf(figure, words) ?? [], words.meaning.averageSays].flat();
  if (country.evidence === 'average') remarks.push(reachOf(atlas, region, figure, words));
  return remarks;
}

/** Says which countries of a region its figure counts, as far as one can tell. */
function reachOf(atlas: Atlas, region: Region, figure: FigureClaim, words: Words): string {
  const { meaning, amount } = words;
  const { unmentioned, members, overlap = [] } = region;
  const [outside, inside] = leftOf(figure, members.length - unmentioned, overlap.length).map(amount);
  if (inside !== undefined && outside !== undefined)
    return meaning.countsEither(outside, inside, unmentioned, overlap.length);
  const { number: counted = 0, of } = figure.countries ?? {};
  if (of !== undefined) return meaning.countsAllBut(counted, of, of - counted);
  const named = members.filter((id) => {
    const member = lookup(atlas).countries.get(id);
    return member !== undefined && isNamed(atlas, member);
  });
  return meaning.countsNamed(counted, named.length);
}

/** Gives the reason why a place is drawn separately, if the codebook has one. */
function reasonsApart({ id }: Country, { meaning }: Words): string[] {
  const reason = new Map(Object.entries(meaning.apart)).get(id);
  return reason === undefined ? [] : [reason];
}

/** Writes the figure of a country's region with its qualifiers and date, or says that there is none. */
export function figureLine(atlas: Atlas, country: Country, words: Words): string | undefined {
  const region = lookup(atlas).regions.get(country.region ?? '');
  if (!region || country.status !== 'state') return undefined;
  const figure = figureOf(atlas, region.id);
  return figure
    ? words.regionFigure(region.name, words.figure(figure), figure.date)
    : words.noFigure(region.name);
}
