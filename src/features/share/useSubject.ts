import { useCallback } from 'react';
import type { Subject } from '../../output/page.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import type { View } from '../../store/view.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { addressOf } from './address.ts';
import type { TabProps } from './tab.ts';

/** The view as what an output is made of; its shapes come when they are first asked for. */
export function useSubject({ words: shareWords }: Pick<TabProps, 'words'>) {
  const atlas = useAtlas();
  const words = useWords();
  const view = useView();
  const load = useCallback(async (): Promise<Subject> => {
    const { worldFor } = await import('./worldFor.ts');
    const world = await worldFor(atlas, view);
    return { atlas, world, view, words, shareWords, link: addressOf(view) };
  }, [atlas, view, words, shareWords]);
  return useLoaded(load);
}

/** A file's name: what it shows, and how. */
export const fileName = ({ focus, layer }: Pick<View, 'focus' | 'layer'>, ending: string): string =>
  `relations-atlas-${focus ?? 'world'}-${layer}.${ending}`;
