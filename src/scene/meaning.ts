import { leftOf } from '../atlas/evidence.ts';
import { averageOf, claimsOf, figureOf, lookup } from '../atlas/lookup.ts';
import type { Amount, Atlas, Country, FigureClaim, Region } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';
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
  return [...evidenceMeaning(atlas, country, words), ...reasonsApart(country, words)];
}

/** What a country's evidence says. */
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
        country.law?.parties === 'one' ? meaning.namedSole : meaning.named(country.named),
        ...(average === undefined || !region ? [] : [meaning.averageToo(average, region.name)]),
      ];
    case 'average': {
      const first = meaning.average(country.value ?? 0, region?.name ?? '');
      if (spoken) return [first];
      return [first, group ? meaning.onlyGroup(group.standard) : meaning.notNamed(country.name)];
    }
    case 'unnumbered':
      return [!spoken && group ? meaning.unnumberedGroup(group.standard) : meaning.unnumbered];
    case 'none': {
      if (country.status !== 'state') return [meaning.noValue];
      const figure = region && figureOf(atlas, region.id);
      if (!figure) return [meaning.none];
      const total = words.figure(figure);
      return [country.law?.parties === 'none' ? meaning.noParties(total) : meaning.noneMaybe(total)];
    }
  }
}

/** Whether the article names the country, with a party or without. */
const isNamed = (atlas: Atlas, { id }: Country) =>
  (['party', 'mention'] as const).some((kind) => claimsOf(atlas, id, kind).length > 0);

/** How the average of a region comes of its printed figure; undefined where the figure gives none. */
export function arithmeticOf({ mean, parties, countries }: FigureClaim, words: Words): string | undefined {
  if (!mean || !countries) return undefined;
  const printed = ({ qualifier, number }: Amount) => words.amount({ qualifier, number });
  const quotient = Math.round((10 * parties.number) / countries.number) / 10;
  return words.meaning.arithmetic(printed(parties), printed(countries), quotient);
}

/** What a card adds where it gives an average: its arithmetic, what it does not say, and how far its total reaches. */
export function averageRemarks(atlas: Atlas, country: Country, words: Words): string[] {
  const region = lookup(atlas).regions.get(country.region ?? '');
  const figure = region && figureOf(atlas, region.id);
  if (averageOf(atlas, country) === undefined || !region || !figure?.countries) return [];
  const remarks = [arithmeticOf(figure, words) ?? [], words.meaning.averageSays].flat();
  if (country.evidence === 'average') remarks.push(reachOf(atlas, region, figure, words));
  return remarks;
}

/** Which countries of a region its figure counts, as far as one can tell. */
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

/** Why a place is drawn by itself, where the codebook gives a reason. */
function reasonsApart({ id }: Country, { meaning }: Words): string[] {
  const reason = new Map(Object.entries(meaning.apart)).get(id);
  return reason === undefined ? [] : [reason];
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
