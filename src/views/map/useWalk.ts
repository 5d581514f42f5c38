import { useMemo, useRef } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { Direction, Walk } from '../../geo/neighbors.ts';
import { useAtlas } from '../../store/react.tsx';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const NO_REGION = { members: [], label: [0, 0] } as const;

/**
 * Handles keys on the map, which is one tab stop: arrow keys go to the next country in their direction, Page Up
 * and Page Down from region to region.
 */
export function useWalk() {
  const atlas = useAtlas();
  const { countries } = lookup(atlas);
  const { regions } = atlas;
  const known = useRef<Promise<Walk> | null>(null);

  return useMemo(() => {
    const isWalked = (id: Id) => countries.get(id)?.status !== 'uninhabited';
    const load = async () => {
      const { createWalk } = await import('../../geo/neighbors.ts');
      return createWalk(
        atlas.countries.flatMap(({ id, anchor: [lon, lat] }) =>
          // By degrees: the same walk on every projection, since north is up in each.
          isWalked(id) ? [{ id, at: [lon, -lat] as const }] : [],
        ),
      );
    };
    const walk = () => {
      known.current ??= load().catch((error: unknown) => {
        // The next key asks again.
        known.current = null;
        throw error;
      });
      return known.current;
    };
    /** The next region's first country that is on the map: the one nearest to its label. */
    const leap = (from: Id, by: 1 | -1): Id | undefined => {
      const at = regions.findIndex(({ id }) => id === countries.get(from)?.region);
      const start = at < 0 && by < 0 ? 0 : at;
      const { members, label } = regions[(start + by + regions.length) % regions.length] ?? NO_REGION;
      const away = (id: Id) => {
        const [lon, lat] = countries.get(id)?.anchor ?? [Infinity, Infinity];
        return Math.hypot(lon - label[0], lat - label[1]);
      };
      return members.toSorted((a, b) => away(a) - away(b))[0];
    };
    /** Finds the target of a key, or undefined for other keys. The code for this loads with the first arrow key. */
    const step = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, from: Id): Promise<Id> | undefined => {
      if (altKey || ctrlKey || metaKey) return undefined;
      if (key === 'PageDown' || key === 'PageUp')
        return Promise.resolve(leap(from, key === 'PageDown' ? 1 : -1) ?? from);
      const direction = ARROWS[key];
      return direction && walk().then((ways) => ways.get(from)?.[direction] ?? from);
    };
    return { step, isWalked };
  }, [atlas, countries, regions]);
}
