import { createContext, use } from 'react';
import type { Id } from '../../../atlas/id.ts';
import type { World } from '../../../atlas/world.ts';
import type { HandoutWords } from '../../../locales/handout.ts';
import type { ShareWords } from '../../../locales/share.ts';
import type { TableWords } from '../../../locales/table.ts';
import type { BlankSheet } from './engine/blankSheet.ts';
import type { PaperDrawing } from './engine/paperMap.ts';
import type { PaperFormat } from './engine/paper.ts';
import type { QuestionSource } from '../../questionSheet.ts';
import type { View } from '../../../store/view.ts';
import { addressOf } from '../address.ts';
import { format, home } from '../../../store/permalink.ts';

/** The resources that load with a handout. */
export interface HandoutResources {
  readonly coarse: World;
  readonly fine: World;
  readonly words: HandoutWords;
  /** Undefined where no feature asks questions. */
  readonly source: QuestionSource | undefined;
  readonly makeQuestions: Awaited<ReturnType<QuestionSource['load']>> | undefined;
  readonly table: TableWords;
  readonly shareWords: ShareWords;
}

/** The shared setting of all pages. */
export interface HandoutSetting extends HandoutResources {
  readonly sheet: PaperFormat;
  readonly view: View;
}

/** The maps of a handout: the view, those of the questions and of their key, and one to color for each region. */
export interface Drawings {
  readonly maps: Map<'view' | 'locate' | 'shade' | 'key', PaperDrawing>;
  readonly blanks: Map<Id, BlankSheet>;
}

export const createDrawings = (): Drawings => ({ maps: new Map(), blanks: new Map() });

/** The pages' setting, and the maps drawn for them. */
interface DrawnSetting extends HandoutSetting {
  readonly drawings: Drawings;
  /** The images on the pages, which must be ready before the browser prints. */
  readonly images: Set<HTMLImageElement>;
}

export const HandoutContext = createContext<DrawnSetting | null>(null);

/** The view on the sheet of the map: a talk or a quiz shows the map of the moment, a sheet shows the shades. */
export const sheetView = (view: View): View => ({
  ...view,
  mode: 'map',
  layer: view.layer === 'blank' ? 'parties' : view.layer,
});

export function useHandout(): DrawnSetting {
  const setting = use(HandoutContext);
  if (!setting) throw new Error('outside of a handout');
  return setting;
}

/** Tests whether the page was opened from a disk: its address works nowhere else and would reveal folders. */
export const isOnDisk = () => location.protocol === 'file:';

/** Prints an address: whole, or from the file's own name on. */
export const printedAddress = (view: View): string =>
  isOnDisk() ? `${location.pathname.split('/').at(-1) ?? ''}${format(view)}` : addressOf(view);

/** The address of a sentence or a country, in the layer that the shades are explained in. */
export const placeAddress = (id: string, lang: View['lang']): string =>
  printedAddress({ ...home(), focus: id, lang });
