import { describeOwn } from '../../atlas/own/describe.ts';
import { readKept } from '../../atlas/own/kept.ts';
import type { Atlas, Own } from '../../atlas/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { numbersWords } from '../../i18n/numbers/load.ts';
import { onDevice } from '../../lib/storage.ts';
import { format, readPatch } from '../../store/params.ts';
import type { Layer } from '../../store/view.ts';
import type { AppHandle } from '../feature.ts';
import { KEY, kept } from './kept.ts';

/** Where numbers stand that were saved within the file of the atlas. */
export const BLOCK = 'own-numbers';

/** The file of the atlas, before anything in it has changed. */
let file: Node | undefined;
let key = KEY;
export const pristineFile = () => file;

/** Keeps numbers in place of those that were; whether the browser does, beyond this page. */
export function keep(text: string | null): boolean {
  kept.setState({ text, isMissed: false });
  // Within a file that brings some, an empty one stands before those.
  return onDevice.write(key, text === null && key !== KEY ? '' : text);
}

/** What the browser keeps, else what came within the file. */
const read = (within: string | null): string | null => (onDevice.read(key) ?? within) || null;

/** Reads what there is, once; from then on no place shows numbers that are not there. */
export function begin({ store }: AppHandle) {
  const { documentElement: root } = document;
  const within = document.querySelector(`#${BLOCK}`)?.textContent ?? null;
  // In the one file this comes at once, before the page is hydrated.
  if ('offline' in root.dataset) file = root.cloneNode(true);
  // Files share one storage: what is changed in this one is kept for it alone.
  if (within !== null) key = `${KEY}${location.pathname}`;
  const text = kept.getState().text ?? read(within);
  kept.setState({ text });
  /** Shows a layer, and makes no entry to come back to. */
  const show = (layer: Layer) => {
    try {
      history.replaceState(null, '', format({ ...store.getState().view, layer }) || location.pathname);
    } catch {
      // A frame or a file may refuse it.
    }
    store.go({ layer });
  };
  const check = () => {
    if (kept.getState().text !== null || store.getState().view.layer !== 'own') return;
    show('parties');
    kept.setState({ isMissed: true });
  };
  store.views.subscribe(check);
  kept.subscribe(check);
  check();
  if (within !== null && text !== null && readPatch(location.search).layer === undefined) show('own');
}

/** What was kept in words of the page; what is not what was written is put away. */
export async function readOwn(text: string, atlas: Atlas, locale: Locale): Promise<Own | null> {
  const words = await numbersWords[locale]();
  const kept = readKept(text, atlas);
  if (kept) return describeOwn(kept, words, locale);
  keep(null);
  return null;
}
