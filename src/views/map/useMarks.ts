import { useCallback, useRef, type RefObject } from 'react';
import type { Atlas, Id } from '../../atlas/types.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { createScene, type Scene } from '../../scene/scene.ts';
import { useAtlas, useSubscribe, useStore } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';
import { dress } from './dress.ts';

/** The drawn marks of the page by country. */
export type Marks = ReadonlyMap<Id, SVGElement>;

const litIn = (atlas: Atlas, state: State) => emphasize(atlas, state).lit;

const read = (group: Element | null): Marks =>
  new Map(
    [...(group?.querySelectorAll<SVGElement>('[data-id]') ?? [])].map((mark) => [
      mark.dataset['id'] ?? '',
      mark,
    ]),
  );

/**
 * Keeps the drawn marks as the state says. They are drawn by the page itself, before any script, so that React only
 * holds the group they stand in; nothing is rendered for them.
 */
export function useMarks(group: RefObject<SVGGElement | null>): () => Marks {
  const atlas = useAtlas();
  const store = useStore();
  const known = useRef<Marks | null>(null);
  const dressed = useRef<Scene | null>(null);
  const marks = useCallback(() => (known.current ??= read(group.current)), [group]);

  const follow = useCallback(
    (state: State, before?: State) => {
      const isAlike = before?.view === state.view && litIn(atlas, before) === litIn(atlas, state);
      if (isAlike) return;
      const scene = createScene(atlas, state);
      dress(marks(), dressed.current ?? createScene(atlas, store.streams.hover.getInitialState()), scene);
      dressed.current = scene;
    },
    [atlas, marks, store],
  );
  useSubscribe('deferred', follow);

  return marks;
}
