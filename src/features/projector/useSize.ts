import { useEffect, useState } from 'react';
import { onDevice } from '../../lib/storage.ts';
import { lettersIn, printSize, readSize, type WindowSize, type Size } from './size.ts';

/** The key under which the device keeps the size: the room is the same in the next lesson. */
const KEY = 'relations-atlas.projector';
const USUAL: Size = 'large';

const keptSize = (): Size => readSize(onDevice.read(KEY) ?? null) ?? USUAL;

const paneNow = (): WindowSize => ({ width: window.innerWidth, height: window.innerHeight });

/** The size of the letters that was chosen, the window, and the pixels that the letters get in it. */
export function useSize() {
  const [size, setSize] = useState(keptSize);
  const [pane, setPane] = useState(paneNow);
  useEffect(() => {
    const measure = () => setPane(paneNow());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const choose = (next: Size) => {
    setSize(next);
    // Refused or full: it lasts as long as the page.
    onDevice.write(KEY, printSize(next));
  };
  return { size, pane, letters: lettersIn(size, pane), choose };
}
