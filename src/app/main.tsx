// First of all styles: the order of the layers, and what every part builds on, so that the one file has them before the rest.
import '../ui/tokens.css';
import '../ui/controls.css';
import '../features/params.ts';
import { lazy, startTransition, type ComponentProps, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Atlas } from '../atlas/types.ts';
import { features } from '../features/index.ts';
import { Features } from '../features/useFeatures.ts';
import { keepPress } from '../lib/early.ts';
import { keymap } from '../lib/keymap.ts';
import { isReady } from '../lib/ready.ts';
import { followHistory } from '../store/history.ts';
import { createViewStore, type Store } from '../store/store.ts';
import { home, isSound, readPatch } from '../store/permalink.ts';
import { afterPaint } from '../lib/schedule.ts';
import { preferenceOf } from '../ui/preferences.ts';
import { App, type AppParts } from './App.tsx';
import { readArticleMarkup, readMapMarkup } from './markup.ts';
import { Language } from './Language.tsx';
import { followLinks } from './links.ts';
import { Ready } from './Ready.tsx';
import { bindKeys } from './keys.ts';
import { Title } from './Title.tsx';

/** Milliseconds until the atlas is requested again. Meanwhile, the page's links work. */
const AGAIN = [1000, 4000];

async function again<T>(load: () => Promise<T>, [wait, ...more] = AGAIN): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (wait === undefined) throw error;
    await new Promise((done) => setTimeout(done, wait));
    return again(load, more);
  }
}

async function fetchAtlas(address: string): Promise<Atlas> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Atlas;
}

/** A part whose script comes once the page answers. Where it does not come, the part is read as the page holds it. */
const later = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(() =>
    again(load).then(
      (part) => ({ default: part }),
      () => new Promise<never>(() => {}),
    ),
  );

const PARTS: AppParts = {
  Legend: later(() => import('../views/legend/Legend.tsx').then(({ Legend }) => Legend)),
  PanelSide: later(() => import('./PanelSide.tsx').then(({ PanelSide }) => PanelSide)),
};

/** The atlas that the page was rendered from, so that the two cannot differ: named by the page, or within it. */
async function readAtlas(): Promise<Atlas> {
  const held = document.getElementById('atlas');
  if (held instanceof HTMLLinkElement) return again(() => fetchAtlas(held.href));
  if (!held?.textContent) throw new Error('the page holds no atlas');
  return JSON.parse(held.textContent) as Atlas;
}

/** Goes to what a mangled link means; returns whether all of it is known. */
const arriveMangled = (atlas: Atlas, store: Store) =>
  import('./arrival.tsx').then(
    ({ arrive }) => arrive(atlas, store),
    () => true,
  );

async function start(root: Element) {
  const atlas = await readAtlas();
  // The page was rendered at rest; the features then move to where the address says.
  const store = createViewStore(atlas, home(), unhurried);
  const app = { atlas, store };
  for (const feature of features) feature.beforePlace?.(app);
  const { search } = location;
  store.go(readPatch(search));
  const isKnown = isSound(search, store.view.getState()) || (await arriveMangled(atlas, store));
  followHistory(atlas, store, isKnown);
  for (const feature of features) feature.start?.(app);
  followLinks(store);
  bindKeys(app);
  // What the first answer does not need; without it the page works.
  void Promise.all([import('./fonts.ts'), import('./popovers.ts')]).then(
    ([{ loadFonts }, { closePopovers }]) => {
      loadFonts();
      closePopovers(store);
    },
    () => undefined,
  );
  keepPress('legend');
  keepPress('side');
  keymap.start(window, () => preferenceOf('keys') === 'on');
  // As a transition, hydration gives way to input and to frames after every few milliseconds.
  const page = (held: Omit<ComponentProps<typeof App>, 'parts'>) => (
    <Language atlas={atlas} store={store}>
      <Features value={features}>
        <App {...held} parts={PARTS} />
      </Features>
      <Title />
      <Ready />
    </Language>
  );
  // The last element of the page: without it, the page was cut off on its way.
  if (!document.getElementById('whole')) (await import('./renderAnew.tsx')).renderAnew(root, atlas, page);
  else
    startTransition(
      () => void hydrateRoot(root, page({ map: readMapMarkup(), article: readArticleMarkup() })),
    );
}

/** Runs at once while the page starts, later after the next paint. */
function unhurried(run: () => void): () => void {
  if (isReady()) return afterPaint(run);
  run();
  return () => {};
}

const root = document.getElementById('root');
if (root) void start(root);
