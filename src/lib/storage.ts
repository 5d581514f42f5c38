/** Texts that the browser keeps by key. It may refuse to, or be full: nothing here throws. */
interface Kept {
  /** Reads a text: null if there is none, undefined if the browser refuses. */
  readonly read: (key: string) => string | null | undefined;
  /** Keeps a text, or removes it by null; returns whether the browser did. */
  readonly write: (key: string, text: string | null) => boolean;
}

function createKept(area: () => Storage): Kept {
  const attempt = <T>(run: (storage: Storage) => T): { readonly value: T } | undefined => {
    try {
      return { value: run(area()) };
    } catch {
      return undefined;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key))?.value,
    write: (key, text) =>
      attempt((storage) => (text === null ? storage.removeItem(key) : storage.setItem(key, text))) !==
      undefined,
  };
}

/** Storage that stays on the device. */
export const onDevice = createKept(() => localStorage);
/** Storage that lasts until the window closes. */
export const inWindow = createKept(() => sessionStorage);
