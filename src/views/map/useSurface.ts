import { useCallback, useRef, type RefObject } from 'react';
import type { Atlas } from '../../atlas/types.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { createScene } from '../../scene/scene.ts';
import { useAtlas, useSubscribe, useStore } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';
import { createSurface, type Surface } from './surface/surface.ts';

const litIn = (atlas: Atlas, state: State) => emphasize(atlas, state).lit;

/**
 * Keeps the drawn map in line with the state: fills, emphasis and rings. The page draws its marks before any script;
 * React only holds their elements.
 */
export function useSurface(svg: RefObject<SVGSVGElement | null>): () => Surface | null {
  const atlas = useAtlas();
  const store = useStore();
  const known = useRef<Surface | null>(null);
  const surface = useCallback(() => {
    if (svg.current)
      known.current ??= createSurface(svg.current, createScene(atlas, store.streams.hover.getInitialState()));
    return known.current;
    // oxlint-disable-next-line react/exhaustive-deps -- an atlas in another language has the same scene
  }, [svg]);

  const follow = useCallback(
    (state: State, before?: State) => {
      const current = surface();
      const { focus, hover, compared } = emphasize(atlas, state);
      current?.ring('focus', focus);
      current?.ringAll(compared);
      current?.ring('hover', hover === focus ? null : hover);
      const isAlike = before?.view === state.view && litIn(atlas, before) === litIn(atlas, state);
      if (!isAlike) current?.paint(createScene(atlas, state));
    },
    [atlas, surface],
  );
  useSubscribe('deferred', follow);

  return surface;
}
