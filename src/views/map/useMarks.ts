import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import type { Anchor } from '../../geo/neighbors.ts';
import { createScene, type Scene } from '../../scene/scene.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import { dress } from './dress.ts';

/** The marks of the page by country. */
const read = (group: Element | null): ReadonlyMap<string, SVGElement> =>
  new Map(
    [...(group?.querySelectorAll<SVGElement>('[data-id]') ?? [])].map((mark) => [
      mark.dataset['id'] ?? '',
      mark,
    ]),
  );

/**
 * Keeps the drawn marks as the scene says. They are drawn by the page itself, before any script,
 * so that React only holds the group they stand in.
 */
export function useMarks(group: RefObject<SVGGElement | null>, scene: Scene) {
  const atlas = useAtlas();
  const store = useStore();
  const { countries: statuses } = lookup(atlas);
  const marks = useRef<ReadonlyMap<string, SVGElement> | null>(null);
  const dressed = useRef<Scene | null>(null);
  const all = useCallback(() => (marks.current ??= read(group.current)), [group]);

  useLayoutEffect(() => {
    dress(all(), dressed.current ?? createScene(atlas, store.getInitialState()), scene);
    dressed.current = scene;
  }, [all, atlas, store, scene]);

  const anchors = useCallback(
    (): Anchor[] =>
      [...all()].flatMap(([id, mark]) => {
        if (statuses.get(id)?.status === 'uninhabited') return [];
        const [x = 0, y = 0] = (mark.dataset['at'] ?? '').split(',').map(Number);
        return [{ id, at: [x, y] as const }];
      }),
    [all, statuses],
  );
  return { mark: useCallback((id: string) => all().get(id), [all]), anchors };
}
