import { describeOwn } from './engine/describe.ts';
import { readKept } from './engine/kept.ts';
import type { AddedLayer, Atlas } from '../../atlas/types.ts';
import type { Locale } from '../../locales/locales.ts';
import { ownDataWords } from '../../locales/ownData.ts';
import { isOffline } from '../../lib/offline.ts';
import { onDevice } from '../../lib/storage.ts';
import { format, readPatch } from '../../store/permalink.ts';
import type { Layer } from '../../store/view.ts';
import type { AppHandle } from '../feature.ts';
import { OWN_DATA_KEY, ownDataStore } from './kept.ts';

/** The id of the block for numbers saved within the file of the atlas. */
export const BLOCK = 'own-numbers';

/** The file of the atlas, before anything in it has changed. */
let file: Node | undefined;
let key = OWN_DATA_KEY;
export const pristineFile = () => file;

/** Keeps numbers in place of those that were; whether the browser does, beyond this page. */
export function keepOwnData(text: string | null): boolean {
  ownDataStore.setState({ text, isMissed: false });
  // Within a file that brings some, an empty one stands before those.
  return onDevice.write(key, text === null && key !== OWN_DATA_KEY ? '' : text);
}

/** Reads the numbers that the browser keeps, or those that came within the file. */
const read = (within: string | null): string | null => (onDevice.read(key) ?? within) || null;

/** Reads what there is, once; from then on no place shows numbers that are not there. */
export function begin({ store }: AppHandle) {
  const within = document.getElementById(BLOCK)?.textContent ?? null;
  // In the one file this comes at once, before the page is hydrated.
  if (isOffline()) file = document.documentElement.cloneNode(true);
  // Files share one storage: changes in this one are kept for it alone.
  if (within !== null) key = `${OWN_DATA_KEY}${location.pathname}`;
  const text = ownDataStore.getState().text ?? read(within);
  ownDataStore.setState({ text });
  /** Shows a layer, and makes no entry to come back to. */
  const show = (layer: Layer) => {
    try {
      history.replaceState(null, '', format({ ...store.view.getState(), layer }) || location.pathname);
    } catch {
      // A frame or a file may refuse it.
    }
    store.go({ layer });
  };
  const check = () => {
    if (ownDataStore.getState().text !== null || store.view.getState().layer !== 'own') return;
    show('parties');
    ownDataStore.setState({ isMissed: true });
  };
  store.view.subscribe(check);
  ownDataStore.subscribe(check);
  check();
  if (within !== null && text !== null && readPatch(location.search).layer === undefined) show('own');
}

/**
 * Puts kept numbers into the page's words; removes them if they are damaged.
 * @param year the period that is asked for, null for the latest
 */
export async function readOwn(
  text: string,
  atlas: Atlas,
  locale: Locale,
  year: string | null,
): Promise<AddedLayer | null> {
  const words = await ownDataWords[locale]();
  const kept = readKept(text, atlas);
  if (kept) return describeOwn(kept, words, locale, year);
  keepOwnData(null);
  return null;
}
