import { useEffect } from 'react';
import { openedName } from '../text/openedName.ts';
import { useAtlas, useDeferred, useWords } from '../store/react.tsx';

/** Writes the open place into the window's title. */
export function Title() {
  const atlas = useAtlas();
  const words = useWords();
  const focus = useDeferred(({ view }) => view.focus);
  useEffect(() => {
    const name = focus === null ? '' : `${openedName(atlas, focus, words)} · `;
    document.title = `${name}${words.pageTitle}`;
  }, [atlas, focus, words]);
  return null;
}
