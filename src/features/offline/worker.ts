import { trusted } from '../../ui/trusted.ts';

const FILE = './sw.js';

/**
 * Keeps the site for the time without a network, once the page has loaded: not in another page's frame, not from
 * a file, and not where the browser refuses.
 * @param onWaiting told when a newer version has arrived whole, with what brings it in
 */
export async function keep(onWaiting: (update: () => void) => void) {
  const isSite = import.meta.env.PROD && /^https?:$/.test(location.protocol) && window.self === window.top;
  if (!isSite || !('serviceWorker' in navigator)) return;
  try {
    const guard = trusted('worker', { createScriptURL: () => FILE });
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(guard?.createScriptURL(FILE) ?? FILE, {
      updateViaCache: 'none',
    });
    const tell = () => {
      const { waiting } = registration;
      if (waiting && serviceWorker.controller) onWaiting(() => bringIn(waiting));
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell);
    });
    tell();
  } catch {
    // The site works as any other: with a network.
  }
}

/** The new version takes over, and the page is opened anew where it was. */
function bringIn(waiting: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('update');
}
