import { useRef, type KeyboardEvent } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { createWalk, type Anchor, type Direction, type Walk } from '../../geo/neighbors.ts';
import { useAtlas } from '../../store/react.tsx';
import type { Marks } from './useMarks.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const NO_REGION = { members: [], label: [0, 0] } as const;

/**
 * The map as one tab stop: arrow keys lead from a country to the next in that direction, Page Up and Page
 * Down from region to region.
 * @returns where a key leads, and what makes a mark the stop.
 */
export function useWalk(marks: () => Marks) {
  const atlas = useAtlas();
  const { countries } = lookup(atlas);
  const { regions } = atlas;
  const walk = useRef<Walk | null>(null);
  const stop = useRef<SVGElement | null>(null);

  const isWalked = (id: Id) => countries.get(id)?.status !== 'uninhabited';
  const create = () => {
    const anchors = [...marks()].flatMap(([id, mark]): Anchor[] => {
      if (!isWalked(id)) return [];
      // By degrees: the same walk on every projection, since north is up in each.
      const [lon = 0, lat = 0] = (mark.dataset['lonlat'] ?? '').split(',').map(Number);
      return [{ id, at: [lon, -lat] }];
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
  /** Makes the first of these the stop, unless the keyboard is on the map. */
  const stopAt = (ids: Iterable<Id>) => {
    if (document.querySelector('.marks :focus-visible')) return;
    takeStop([...ids].flatMap((id) => (isWalked(id) && marks().get(id)) || [])[0]);
  };
  /** The next region's first country that is on the map: the one nearest to its label. */
  const leap = (from: string, by: 1 | -1): SVGElement | undefined => {
    const at = regions.findIndex(({ id }) => id === countries.get(from)?.region);
    const start = at < 0 && by < 0 ? 0 : at;
    const { members, label } = regions[(start + by + regions.length) % regions.length] ?? NO_REGION;
    const away = (mark: SVGElement) => {
      const [lon = 0, lat = 0] = (mark.dataset['lonlat'] ?? '').split(',').map(Number);
      return Math.hypot(lon - label[0], lat - label[1]);
    };
    return members.flatMap((id) => marks().get(id) ?? []).toSorted((a, b) => away(a) - away(b))[0];
  };
  const step = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, from: string): SVGElement | undefined => {
    if (altKey || ctrlKey || metaKey) return undefined;
    if (key === 'PageDown' || key === 'PageUp') return leap(from, key === 'PageDown' ? 1 : -1);
    const direction = ARROWS[key];
    if (!direction) return undefined;
    walk.current ??= create();
    return marks().get(walk.current.get(from)?.[direction] ?? from);
  };
  return { step, stopAt, takeStop };
}
