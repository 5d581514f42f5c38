import { Fragment, useCallback, useRef } from 'react';
import { emphasize } from '../../scene/emphasize.ts';
import { useAtlas, useSubscribe } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';

/** On top of all others: what the pointer is on, and what is in focus. */
const KINDS = ['focus', 'hover'] as const;

/** The outlines of the countries in focus and under the pointer: a halo and a line, seen on any fill. */
export function Rings() {
  const atlas = useAtlas();
  const group = useRef<SVGGElement>(null);
  const ring = useCallback(
    (state: State) => {
      const { focus, hover } = emphasize(atlas, state);
      const around = { focus, hover: hover === focus ? null : hover };
      for (const kind of KINDS) {
        const id = around[kind];
        const href = id === null ? null : `#shape-${id}`;
        for (const use of group.current?.getElementsByClassName(kind) ?? []) {
          if (use.getAttribute('href') === href) continue;
          if (href === null) use.removeAttribute('href');
          else use.setAttribute('href', href);
        }
      }
    },
    [atlas],
  );
  useSubscribe('deferred', ring);
  return (
    <g className="rings" aria-hidden="true" ref={group}>
      {KINDS.map((kind) => (
        <Fragment key={kind}>
          <use className={`halo ${kind}`} />
          <use className={`ring ${kind}`} />
        </Fragment>
      ))}
    </g>
  );
}
