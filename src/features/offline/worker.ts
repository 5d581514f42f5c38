import { trusted } from '../../ui/trusted.ts';
import { canKeep } from './canKeep.ts';

const FILE = './sw.js';
/** Milliseconds without input after which the worker fetches what the reader may still need. */
const REST = 10_000;
const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart'] as const;

/** The browser's information about the network, if it has any. */
interface Network {
  readonly connection?: { readonly saveData?: boolean; readonly type?: string };
}

/** Tests whether bytes may cost the reader something. */
const isMetered = ({ connection }: Network = navigator as Network) =>
  connection?.saveData === true || connection?.type === 'cellular';

/**
 * Keeps the site for offline use once the page has loaded: the files that were used and, once the reader rests, all
 * files that the page's language needs.
 * @param onWaiting told when a newer version has arrived, with what brings it in
 */
export async function keepOffline(onWaiting: (update: () => void) => void) {
  if (!canKeep()) return;
  try {
    const guard = trusted('worker', { createScriptURL: () => FILE });
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(guard?.createScriptURL(FILE) ?? FILE, {
      updateViaCache: 'none',
    });
    const tell = () => {
      const { waiting } = registration;
      // While the first one takes over, Firefox and WebKit name it as waiting, too.
      const { controller } = serviceWorker;
      if (waiting && controller && waiting !== controller) onWaiting(() => bringIn(waiting));
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell);
    });
    tell();
    await keepUsed();
    if (!isMetered())
      onceAtRest(() => void keepLanguages([...new Set(['en', document.documentElement.lang])]));
  } catch {
    // The site works as any other: with a network.
  }
}

/** Keeps what this page was made of. */
async function keepUsed() {
  const { active } = await navigator.serviceWorker.ready;
  const used = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ page: location.href.split('#')[0], used });
}

/** The progress of keeping files; `isKept` is set when all are kept, or some could not be. */
export interface KeepProgress {
  readonly done?: number;
  readonly all?: number;
  readonly isKept?: boolean;
}

/** Keeps all that some languages need. */
export async function keepLanguages(
  languages: readonly string[] | 'all',
  tell: (progress: KeepProgress) => void = () => {},
) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<KeepProgress>) => {
    tell(data);
    if (data.isKept !== undefined) port1.close();
  };
  active?.postMessage({ languages }, [port2]);
}

/** Runs it once when there has been no input for a while. */
function onceAtRest(run: () => void) {
  const controller = new AbortController();
  const { signal } = controller;
  let waiting = 0;
  const wait = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      controller.abort();
      run();
    }, REST);
  };
  for (const name of INPUTS) window.addEventListener(name, wait, { signal, passive: true });
  wait();
}

/** Lets the new version take over, and reloads the page at the same place. */
function bringIn(waiting: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('update');
}
