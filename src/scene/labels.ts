import { figureOf } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas, Country, Region } from '../atlas/types.ts';
import type { LonLat } from '../geo/camera.ts';
import type { Point } from '../geo/path.ts';

export interface LabelPlace {
  readonly at: Point;
  readonly lonLat: LonLat;
  /** Units across. */
  readonly room: number;
}

/** Positions of labels on the page's own map, in units of the frame, and the room for each numeral. */
export interface LabelPlaces {
  /** By `placeId`: a label may have another place on its own tint. */
  readonly regions: Readonly<Record<Id, Point>>;
  /** The place with most room in each country, in degrees too, for a map that has moved. */
  readonly countries: Readonly<Record<Id, LabelPlace>>;
  /** The countries that lie below the label of a region, where it stands on land. */
  readonly below: Readonly<Record<Id, readonly Id[]>>;
  /** The place with most room for the name of each wording, by its swatch. */
  readonly wordings: Readonly<Record<Id, LabelPlace>>;
  /** The countries of the inset, large ones first, and where its small states are. */
  readonly inset: readonly Id[];
  readonly small: Readonly<Record<Id, Point>>;
}

/** Tests whether a region's label leaves the sea for its own tint: on the layer of regions, where all land has one. */
export const isOnTint = ({ sea }: Region, layer: string) => layer === 'regions' && sea?.ifSolid === true;

/** The id of the place of a region's label. */
export const placeId = ({ id }: Region, onTint: boolean): Id => (onTint ? `tinted ${id}` : id);

/** The place and the side of a region's label, in degrees. */
export const standOf = (
  { label, sea }: Region,
  onTint = false,
): { at: LonLat; side: 'start' | 'middle' | 'end' } => (sea && !onTint ? sea : { at: label, side: 'middle' });

/** The countries with a label: the named ones have a numeral, and the subject its name. */
export const isLabeled = ({ id, named }: Pick<Country, 'id' | 'named'>, { source }: Atlas) =>
  named > 0 || id === source.subject;

/**
 * The lines of a region's label: its name, as wide as a few words, and the parts of its figure. A wide one has a line
 * for each.
 */
export function regionLines(
  name: string,
  figure: string,
  isWide = false,
): { readonly name: string[]; readonly figure: string[] } {
  if (isWide && name.length <= WIDEST) return { name: [name], figure: [figure] };
  return { name: wrapName(name), figure: isWide ? [figure] : figure.split(' · ') };
}

/** Letters to a line, and to one across a large country. */
const WIDE = 18;
const WIDEST = 32;

/** Breaks a text at its spaces into lines of a few words. */
export function wrapName(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A region's total in a few letters: 105, 70+, ≈ 50; '' where the article gives none. */
export function shortTotal(atlas: Atlas, region: Id): string {
  const { parties } = figureOf(atlas, region) ?? {};
  if (!parties) return '';
  const { qualifier, number } = parties;
  return { over: `${number}+`, about: `≈ ${number}`, exact: String(number) }[qualifier];
}
