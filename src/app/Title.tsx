import { useEffect } from 'react';
import { nameOf } from '../atlas/lookup.ts';
import { useAtlas, useDeferred, useWords } from '../store/react.tsx';

/** The window's title says where one is. */
export function Title() {
  const atlas = useAtlas();
  const { pageTitle } = useWords();
  const focus = useDeferred(({ view }) => view.focus);
  useEffect(() => {
    document.title = focus === null ? pageTitle : `${nameOf(atlas, focus)} · ${pageTitle}`;
  }, [atlas, focus, pageTitle]);
  return null;
}
