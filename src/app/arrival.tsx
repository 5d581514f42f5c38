import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createPlaceIndex } from '../atlas/placeIndex.ts';
import { translate } from '../atlas/translate.ts';
import type { Atlas } from '../atlas/types.ts';
import { words as en } from '../locales/en/arrival.ts';
import { arrivalWords } from '../locales/arrival.ts';
import { CATALOGS } from '../locales/page.ts';
import { mend } from '../store/mend.ts';
import type { Store } from '../store/store.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import './arrival.css';
import { useLocale } from './useLocale.ts';

/** Milliseconds to wait for the names; then the page answers without them. */
const PATIENCE = 4000;

/** Loads the names of places in all languages, except those that fail to load. */
async function loadIndex(atlas: Atlas) {
  const catalogs = Object.values(CATALOGS).map((load) => load().catch(() => null));
  const [names, ...words] = await Promise.all([import('virtual:place-names'), ...catalogs]);
  return createPlaceIndex(
    atlas,
    names.default,
    words.flatMap((one) => (one ? [translate(atlas, one)] : [])),
  );
}

/**
 * Goes to the place that a mangled link means, and says so if the place is unknown.
 * @returns whether all of it is known, so that the address may be written anew
 */
export async function arrive(atlas: Atlas, store: Store): Promise<boolean> {
  const { search } = location;
  let mended = mend(search, atlas);
  if (mended.unknown.length > 0) {
    const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined));
    const find = await Promise.race([loadIndex(atlas).catch(() => undefined), late]);
    mended = mend(search, atlas, find);
  }
  store.go(mended.patch);
  const isKnown = mended.unknown.length === 0;
  if (!isKnown) say(store, mended.unknown);
  return isKnown;
}

/** Says it beside the page until one goes elsewhere. */
function say(store: Store, unknown: readonly string[]) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const close = () => {
    root.unmount();
    host.remove();
  };
  root.render(<Unknown store={store} unknown={unknown} onClose={close} />);
}

function Unknown({
  store,
  unknown,
  onClose,
}: {
  store: Store;
  unknown: readonly string[];
  onClose: () => void;
}) {
  const { value, failed } = useLoaded(arrivalWords[useLocale(store)]);
  const words = value ?? (failed ? en : null);
  const [isGone, setGone] = useState(false);
  useEffect(
    () =>
      store.view.subscribe((view, before) => {
        if (view.focus !== before.focus || view.mode !== before.mode || view.compare !== before.compare)
          setGone(true);
      }),
    [store],
  );
  return (
    <div role="status">
      {words && !isGone && (
        <div className="arrival">
          <p>
            {words.unknown}
            <q dir="auto">{unknown.join(', ').slice(0, 120)}</q>
          </p>
          <button type="button" className="arrival-close" onClick={onClose}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
