import { useCallback } from 'react';
import type { ExportContext } from './image/page.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import type { View } from '../../store/view.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { addressOf } from './address.ts';
import type { TabProps } from './tab.ts';

/** The view as the input for an export; its shapes load at the first use. */
export function useExportContext({ words: shareWords }: Pick<TabProps, 'words'>) {
  const atlas = useAtlas();
  const words = useWords();
  const view = useView();
  const load = useCallback(async (): Promise<ExportContext> => {
    const { worldFor } = await import('./worldFor.ts');
    const world = await worldFor(atlas, view);
    return { atlas, world, view, words, shareWords, link: addressOf(view) };
  }, [atlas, view, words, shareWords]);
  return useLoaded(load);
}

/** Names a file after its content. */
export const fileName = ({ focus, layer }: Pick<View, 'focus' | 'layer'>, ending: string): string =>
  `relations-atlas-${focus ?? 'world'}-${layer}.${ending}`;
