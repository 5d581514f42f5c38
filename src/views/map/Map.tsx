import { useEffect, useMemo, useRef, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { FRAME } from '../../geo/frame.ts';
import { createScene } from '../../scene/scene.ts';
import { useAtlas, useSelect, useStore, useWords } from '../../store/react.tsx';
import './map.css';
import { Outlines } from './Outlines.tsx';
import { Rings } from './Rings.tsx';
import { bringIntoSight } from './sight.ts';
import { Textures } from './Textures.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useLabels } from './useLabels.ts';
import { useMarks } from './useMarks.ts';
import { useWalk } from './useWalk.ts';

/** React's form of markup that is known to be safe. */
export interface Drawing {
  readonly __html: string;
}

/** What a map wider than its place shows at first: the middle of the world. */
const FIRST_SIGHT = 'tur';

/** The country that was meant: its mark, or the ground around its marker. */
const idOf = (target: EventTarget) => {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-id], [data-target]') : null;
  return mark?.dataset['id'] ?? mark?.dataset['target'] ?? null;
};

/**
 * The map. `drawing` is its markup: the page holds it already and React leaves it as it is, unless it has to
 * make the page anew.
 */
export function Map({ drawing }: { drawing: Drawing }) {
  const atlas = useAtlas();
  const words = useWords();
  const { point } = useStore();
  const state = useSelect((now) => now);
  const scene = useMemo(() => createScene(atlas, state), [atlas, state]);
  const scroller = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const marks = useMarks(group, scene);
  useLabels(marks);
  const { step, takeStop } = useWalk(marks);
  const { focus, hover, lit } = scene.emphasis;
  const { focus: place, layer } = state.view;

  useEffect(() => {
    const wanted = focus !== null ? [focus] : place === null ? [FIRST_SIGHT] : [...lit];
    bringIntoSight(
      scroller.current,
      wanted.flatMap((id) => marks().get(id) ?? []),
    );
    // Only a move brings the map along, never the pointer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place, marks]);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = idOf(event.target);
    const next = from === null ? undefined : step(event, from);
    if (!next) return;
    event.preventDefault();
    takeStop(next);
    next.focus({ preventScroll: true });
    bringIntoSight(scroller.current, [next]);
  };
  const onFocus = (event: FocusEvent) => {
    const id = idOf(event.target);
    if (id === null || !event.target.matches(':focus-visible')) return;
    takeStop(marks().get(id));
    point(id);
  };
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') point(idOf(event.target));
  };

  return (
    <>
      <div className="map" dir="ltr" ref={scroller}>
        <div className="map-frame">
          <svg
            data-map=""
            id="map"
            viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
            role="group"
            aria-label={words.map.label}
            onClick={() => point(null)}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
            onBlur={() => point(null)}
            onPointerOver={onPointerOver}
            onPointerLeave={() => point(null)}
          >
            <Textures />
            <g
              ref={group}
              className="marks"
              data-layer={layer}
              dangerouslySetInnerHTML={drawing}
              suppressHydrationWarning
            />
            {layer === 'regions' && <Outlines lit={lit} />}
            <Rings focus={focus} hover={hover} />
          </svg>
          <Tooltip marks={marks} scroller={scroller} />
        </div>
      </div>
      <p className="map-hint" aria-hidden="true">
        {words.map.scroll}
      </p>
    </>
  );
}
