import { useLayoutEffect } from 'react';

/** The text size of the menu in pixels: it is for the person at the machine. */
const MENU = 17;

/** Lets the page know the size of its letters: the style sheet does the rest. */
export function useDisplay(letters: number) {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.dataset['display'] = 'projector';
    root.style.setProperty('--letters', `${letters}px`);
    root.style.setProperty('--shrink', String(Math.min(1, MENU / letters)));
    return () => {
      delete root.dataset['display'];
      for (const name of ['--letters', '--shrink']) root.style.removeProperty(name);
    };
  }, [letters]);
}
