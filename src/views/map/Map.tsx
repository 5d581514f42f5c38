import {
  useEffect,
  useMemo,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { FRAME } from '../../geo/frame.ts';
import { createWalk, type Direction, type Walk } from '../../geo/neighbors.ts';
import { createScene } from '../../scene/scene.ts';
import { useAtlas, useSelect, useStore, useWords } from '../../store/react.tsx';
import './map.css';
import { Outlines } from './Outlines.tsx';
import { Textures } from './Textures.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useMarks } from './useMarks.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a map wider than its place shows at first: the middle of the world. */
const FIRST_SIGHT = 'tur';

const idOf = (target: EventTarget) => {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-id], [data-target]') : null;
  return mark?.dataset['id'] ?? mark?.dataset['target'] ?? null;
};

/** The map. `markup` is the drawing; in the browser the page holds it already, and it is left as it is. */
export function Map({ markup }: { markup: string }) {
  const atlas = useAtlas();
  const words = useWords();
  const { go, point } = useStore();
  const state = useSelect((now) => now);
  const scene = useMemo(() => createScene(atlas, state), [atlas, state]);
  const scroller = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const stop = useRef<SVGElement | null>(null);
  const walk = useRef<Walk | null>(null);
  const { mark, anchors } = useMarks(group, scene);
  const { focus, hover } = scene.emphasis;

  // The drawing never changes after the first render; React must not compare it.
  const drawing = useMemo(() => ({ __html: markup }), [markup]);

  // What is in focus comes into sight: a country, or the middle of the countries that are lit.
  const { lit } = scene.emphasis;
  const view = state.view.focus;
  useEffect(() => {
    const wanted = focus === null ? [...(view === null ? [FIRST_SIGHT] : lit)] : [focus];
    bringIntoView(
      scroller.current,
      wanted.flatMap((id) => mark(id) ?? []),
    );
    // Only a move brings the map along, never the pointer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [view, mark]);

  const takeStop = (next: SVGElement | undefined) => {
    const old = stop.current ?? group.current?.querySelector<SVGElement>('[tabindex="0"]');
    old?.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    stop.current = next ?? null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && hover !== null) {
      event.preventDefault();
      point(null);
      return;
    }
    const direction = DIRECTIONS[event.key];
    const from = idOf(event.target);
    if (!direction || from === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    walk.current ??= createWalk(anchors());
    const next = mark(walk.current.get(from)?.[direction] ?? from);
    takeStop(next);
    next?.focus({ preventScroll: true });
    if (next) bringIntoView(scroller.current, [next]);
  };
  const onFocus = (event: FocusEvent) => {
    const id = idOf(event.target);
    if (id === null || !event.target.matches(':focus-visible')) return;
    takeStop(mark(id));
    point(id);
  };
  const onClick = (event: MouseEvent) => {
    point(null);
    const target = event.target instanceof SVGElement ? event.target.dataset['target'] : undefined;
    if (target !== undefined) go({ focus: target, pane: 'open' });
  };
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') point(idOf(event.target));
  };

  return (
    <>
      <div className="map" ref={scroller}>
        <div className="map-frame">
          <svg
            data-map=""
            id="map"
            viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
            role="group"
            aria-label={words.map.label}
            onClick={onClick}
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
              data-layer={state.view.layer}
              dangerouslySetInnerHTML={drawing}
              suppressHydrationWarning
            />
            {state.view.layer === 'regions' && <Outlines lit={scene.emphasis.lit} />}
            <g className="rings" aria-hidden="true">
              {focus !== null && <Ring id={focus} kind="focus" />}
              {hover !== null && hover !== focus && <Ring id={hover} kind="hover" />}
            </g>
          </svg>
          <Tooltip anchor={mark} scroller={scroller} />
        </div>
      </div>
      <p className="map-hint" aria-hidden="true">
        {words.map.scroll}
      </p>
    </>
  );
}

/** The outline of a country in focus, on top of all others: a halo and a line, seen on any fill. */
function Ring({ id, kind }: { id: string; kind: 'focus' | 'hover' }) {
  return (
    <>
      <use href={`#shape-${id}`} className={`halo ${kind}`} />
      <use href={`#shape-${id}`} className={`ring ${kind}`} />
    </>
  );
}

/** Scrolls a map that is wider than its place, so that the middle of some marks stands in the middle of it. */
function bringIntoView(scroller: HTMLElement | null, marks: readonly SVGElement[]) {
  if (!scroller || marks.length === 0) return;
  const middles = marks.map((mark) => Number((mark.dataset['at'] ?? '').split(',')[0]) / FRAME.width);
  const x = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
  scroller.scrollTo({ left: x * scroller.scrollWidth - scroller.clientWidth / 2, behavior: 'instant' });
  scrollStage(scroller, marks);
}

/** On a low window the map scrolls with its page: one country is brought between its upper edge and the sheet. */
function scrollStage(scroller: HTMLElement, [mark, ...others]: readonly SVGElement[]) {
  const stage = scroller.parentElement;
  if (!mark || !stage || others.length > 0 || stage.scrollHeight <= stage.clientHeight) return;
  const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
  const box = stage.getBoundingClientRect();
  const bottom =
    sheet && sheet.left <= box.left && sheet.top > box.top ? Math.min(sheet.top, box.bottom) : box.bottom;
  const { top, height } = mark.getBoundingClientRect();
  const middle = top + height / 2;
  if (middle < box.top + 24 || middle > bottom - 24) stage.scrollTop += middle - (box.top + bottom) / 2;
}
