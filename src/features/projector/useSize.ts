import { useEffect, useState } from 'react';
import { lettersIn, printSize, readSize, type Pane, type Size } from './size.ts';

/** Where the device keeps it: the room is the same in the next lesson. */
const KEY = 'relations-atlas.projector';
const USUAL: Size = 'large';

function keptSize(): Size {
  try {
    return readSize(localStorage.getItem(KEY)) ?? USUAL;
  } catch {
    return USUAL;
  }
}

function keepSize(size: Size) {
  try {
    localStorage.setItem(KEY, printSize(size));
  } catch {
    // Refused or full: it lasts as long as the page.
  }
}

const paneNow = (): Pane => ({ width: window.innerWidth, height: window.innerHeight });

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
    keepSize(next);
  };
  return { size, pane, letters: lettersIn(size, pane), choose };
}
