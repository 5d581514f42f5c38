import { figureOf } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import type { Layer } from '../store/view.ts';

/** The added layer, if the map shows it. */
export const addedOn = ({ added }: Atlas, layer: Layer) => (layer === added?.layer ? added : undefined);

/** The caution of a layer: for an added layer its own, for the article whose account it is. */
export const warningOf = (atlas: Atlas, layer: Layer, words: Words): string =>
  addedOn(atlas, layer)?.caution ?? words.legend.caution;

/** The map's title in one line, a remark on it, and the title of its legend. */
export interface LayerHeadline {
  readonly title: string;
  readonly deck: string;
  readonly key: string;
  /** The invitation to choose a country; '' if no country opens a sentence. */
  readonly invite: string;
}

/** Writes the headline of a layer. Its numbers are counted, never written by hand. */
export function headlineOf(atlas: Atlas, layer: Layer, words: Words): LayerHeadline {
  const { shell, layers } = words;
  const added = addedOn(atlas, layer);
  if (added)
    return {
      title: added.name,
      deck: layers[layer].about,
      key: `${added.name} · ${added.groups.added.about ?? ''}`,
      invite: '',
    };
  const { invite } = shell;
  if (layer === 'blank')
    return { title: layers.blank.name, deck: layers.blank.about, key: layers.blank.name, invite };
  if (layer === 'regions') {
    const totals = atlas.regions.filter(({ id }) => figureOf(atlas, id)).length;
    const title = shell.headlineRegions(atlas.regions.length, totals);
    return { title, deck: shell.deckRegions, key: shell.keyRegions, invite };
  }
  if (layer === 'wording')
    return { title: shell.headlineWording, deck: shell.deckWording, key: shell.keyWording, invite };
  const named = atlas.countries.filter((country) => country.named > 0);
  const parties = named.reduce((sum, country) => sum + country.named, 0);
  const averaged = atlas.countries.filter(({ evidence }) => evidence === 'average').length;
  const title =
    layer === 'named'
      ? shell.headlineNamed(parties, named.length)
      : shell.headline(parties, named.length, averaged);
  return { title, deck: shell.deck, key: shell.key, invite };
}
