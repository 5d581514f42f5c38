import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Id } from '../../atlas/types.ts';
import type { Picture } from '../../geo/projections.ts';
import type { Nearest } from '../../scene/nearest.ts';
import { whenIdle } from '../../lib/schedule.ts';
import type { Marks } from './useMarks.ts';

/** Pixels within which a country is meant although the pointer is beside it. */
const WITHIN = 20;

/**
 * The country nearest to a point of the window, or null where none is near. Coasts are looked through once the page
 * is at rest, and anew with every picture; until then, and where what does it does not load, one points exactly.
 */
export function useNearest(
  svg: RefObject<SVGSVGElement | null>,
  marks: () => Marks,
  picture: Picture | undefined,
): (clientX: number, clientY: number) => Id | null {
  const nearest = useRef<Nearest | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const { createNearest } = await import('../../scene/nearest.ts');
      if (isGone) return;
      nearest.current = createNearest(
        [...marks()].map(([id, mark]) => ({
          id,
          d: mark.querySelector('path:not([data-ground])')?.getAttribute('d') ?? '',
        })),
      );
    };
    whenIdle(() => {
      if (!isGone) look().catch(() => {});
    });
    return () => {
      isGone = true;
      nearest.current = null;
    };
  }, [marks, picture]);
  return useCallback(
    (clientX, clientY) => {
      const matrix = nearest.current && svg.current?.getScreenCTM();
      if (!matrix) return null;
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      return nearest.current?.(x, y, WITHIN / matrix.a) ?? null;
    },
    [svg],
  );
}
