// First of all styles: it sets the order of the layers.
import '../ui/tokens.css';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Atlas } from '../atlas/types.ts';
import { features } from '../features/index.ts';
import { createViewStore } from '../store/store.ts';
import { HOME } from '../store/view.ts';
import { afterPaint } from '../lib/schedule.ts';
import { App } from './App.tsx';
import { readDrawing } from './drawing.ts';
import { Language } from './Language.tsx';
import { followLinks } from './links.ts';
import { Ready } from './Ready.tsx';
import { followKeys } from './shortcuts.ts';
import { Title } from './Title.tsx';

/** Milliseconds until the atlas is asked for again where it does not come. Meanwhile the page is read by its links. */
const AGAIN = [1000, 4000];

async function fetchAtlas(address: string, [wait, ...more] = AGAIN): Promise<Atlas> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as Atlas;
  } catch (error) {
    if (wait === undefined) throw error;
    await new Promise((done) => setTimeout(done, wait));
    return fetchAtlas(address, more);
  }
}

/** The atlas that the page was rendered from, so that the two cannot differ: named by the page, or within it. */
async function readAtlas(): Promise<Atlas> {
  const held = document.querySelector('#atlas');
  if (held instanceof HTMLLinkElement) return fetchAtlas(held.href);
  if (!held?.textContent) throw new Error('the page holds no atlas');
  return JSON.parse(held.textContent) as Atlas;
}

async function start(root: Element) {
  const atlas = await readAtlas();
  // The page was rendered at rest; the features then move to where the address says.
  const store = createViewStore(atlas, HOME, unhurried);
  for (const feature of features) feature.start?.({ atlas, store });
  followLinks(store);
  followKeys(atlas, store);
  // As a transition, hydration gives way to input and to frames after every few milliseconds.
  startTransition(() => {
    hydrateRoot(
      root,
      <Language atlas={atlas} store={store}>
        <App drawing={readDrawing()} />
        <Title />
        <Ready />
      </Language>,
    );
  });
}

/** What the page is to show when it first answers is told at once. */
function unhurried(run: () => void): () => void {
  if ('ready' in document.documentElement.dataset) return afterPaint(run);
  run();
  return () => {};
}

const root = document.querySelector('#root');
if (root) void start(root);
