import { useRef, type KeyboardEvent } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import { createWalk, type Anchor, type Direction, type Walk } from '../../geo/neighbors.ts';
import { useAtlas } from '../../store/react.tsx';
import type { Marks } from './useMarks.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The map as one tab stop: arrow keys lead from a country to the next in that direction.
 * @returns where a key leads, and what makes a mark the stop.
 */
export function useWalk(marks: () => Marks) {
  const { countries } = lookup(useAtlas());
  const walk = useRef<Walk | null>(null);
  const stop = useRef<SVGElement | null>(null);

  const create = () => {
    const anchors = [...marks()].flatMap(([id, mark]): Anchor[] => {
      if (countries.get(id)?.status === 'uninhabited') return [];
      const [x = 0, y = 0] = (mark.dataset['at'] ?? '').split(',').map(Number);
      return [{ id, at: [x, y] }];
    });
    return createWalk(anchors);
  };
  const takeStop = (next: SVGElement | undefined) => {
    if (!next) return;
    const old = stop.current ?? [...marks().values()].find((mark) => mark.getAttribute('tabindex') === '0');
    old?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    stop.current = next;
  };
  const step = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, from: string): SVGElement | undefined => {
    const direction = ARROWS[key];
    if (!direction || altKey || ctrlKey || metaKey) return undefined;
    walk.current ??= create();
    return marks().get(walk.current.get(from)?.[direction] ?? from);
  };
  return { step, takeStop };
}
