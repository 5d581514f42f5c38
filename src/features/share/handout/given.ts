import { createContext, use } from 'react';
import type { World } from '../../../atlas/world.ts';
import type { HandoutWords } from '../../../i18n/handout/load.ts';
import type { ShareWords } from '../../../i18n/share/load.ts';
import type { TableWords } from '../../../i18n/table/load.ts';
import type { Sheet } from '../../../output/handout/paper.ts';
import type { QuestionSource } from '../../../output/handout/questions.ts';
import { format } from '../../../store/params.ts';
import { HOME, type View } from '../../../store/view.ts';
import { addressOf } from '../address.ts';

/** What a handout brought along. */
export interface Given {
  readonly coarse: World;
  readonly fine: World;
  readonly words: HandoutWords;
  readonly makeQuestions: Awaited<ReturnType<QuestionSource['load']>>;
  readonly table: TableWords;
  readonly shareWords: ShareWords;
}

/** What all sheets are made of. */
export interface Setting extends Given {
  readonly sheet: Sheet;
  readonly view: View;
}

export const SettingContext = createContext<Setting | null>(null);

export function useSetting(): Setting {
  const setting = use(SettingContext);
  if (!setting) throw new Error('outside of a handout');
  return setting;
}

/** Whether the page was opened from the disk: its address is of no use elsewhere, and tells of the disk. */
export const isOnDisk = () => location.protocol === 'file:';

/** An address as it is printed: whole, or from the file's own name on. */
export const printedAddress = (view: View): string =>
  isOnDisk() ? `${location.pathname.split('/').at(-1) ?? ''}${format(view)}` : addressOf(view);

/** The address of a sentence or a country, in the layer that the shades are explained in. */
export const placeAddress = (id: string, lang: View['lang']): string =>
  printedAddress({ ...HOME, focus: id, lang });
