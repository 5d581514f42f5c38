import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Id } from '../../atlas/types.ts';
import type { Picture } from '../../geo/projections.ts';
import { createNearest, type Nearest } from '../../scene/nearest.ts';
import type { Marks } from './useMarks.ts';

/** Pixels within which a country is meant although the pointer is beside it. */
const WITHIN = 20;

/** The country nearest to a point of the window, or null where none is near. */
export function useNearest(
  svg: RefObject<SVGSVGElement | null>,
  marks: () => Marks,
  picture: Picture | undefined,
): (clientX: number, clientY: number) => Id | null {
  const nearest = useRef<Nearest | null>(null);
  // Another picture, other coasts.
  useEffect(() => {
    nearest.current = null;
  }, [picture]);
  return useCallback(
    (clientX, clientY) => {
      const matrix = svg.current?.getScreenCTM();
      if (!matrix) return null;
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      nearest.current ??= createNearest(
        [...marks()].map(([id, mark]) => ({
          id,
          d: mark.querySelector('path:not([data-ground])')?.getAttribute('d') ?? '',
        })),
      );
      return nearest.current(x, y, WITHIN / matrix.a);
    },
    [svg, marks],
  );
}
