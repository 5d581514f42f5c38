/** Where numbers stand that were saved within the file of the atlas. */
export const BLOCK = 'own-numbers';

/** The file of the atlas, before anything in it has changed. */
let file: HTMLElement | undefined;
let key = 'relations-atlas.numbers';
let text: string | null = null;
let missed = false;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** What is kept, as it was written, or null. */
export const keptText = () => text;
/** Whether a link led to numbers that are not here. */
export const isMissed = () => missed;
export const pristineFile = () => file;

export function onKept(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function miss() {
  missed = true;
  tell();
}

/** Reads what is kept in the browser, or came within the file. Whether it came within the file. */
export function readBrowser(): boolean {
  const { documentElement } = document;
  if ('offline' in documentElement.dataset) file = documentElement.cloneNode(true) as HTMLElement;
  const within = document.querySelector(`#${BLOCK}`)?.textContent ?? null;
  // Files share one storage: what is changed in this one is kept for it alone.
  if (within !== null) key += location.pathname;
  const read = () => {
    try {
      text = localStorage.getItem(key) ?? within;
    } catch {
      text = within;
    }
    text ||= null;
  };
  read();
  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    read();
    tell();
  });
  return within !== null && text !== null;
}

/** Keeps it in place of what was; whether the browser does, beyond this page. */
export function keep(next: string | null): boolean {
  text = next;
  let kept = true;
  try {
    // An empty one stands before what came within the file.
    localStorage.setItem(key, next ?? '');
  } catch {
    kept = false;
  }
  missed = false;
  tell();
  return kept;
}
