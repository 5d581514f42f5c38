import { useEffect, useRef, type RefObject } from 'react';
import { figureOf, lookup } from '../../atlas/lookup.ts';
import { dirOf } from '../../i18n/locales.ts';
import { figureLine, meaningOf } from '../../scene/meaning.ts';
import { useAtlas, useSelect, useStore, useWords } from '../../store/react.tsx';
import { isTalk } from '../../store/view.ts';
import type { Marks } from './useMarks.ts';

interface Props {
  readonly marks: () => Marks;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Pixels between the pointer and the tooltip. */
const DISTANCE = 14;
/** The cosine between a pointer's way and the way to the tooltip: within 18 degrees. */
const STRAIGHT = 0.95;

/**
 * Name, meaning and figure of what the pointer or the keyboard rests on; beside it, never under it. A pointer that
 * moves straight at it comes onto it.
 */
export function Tooltip({ marks, scroller }: Props) {
  // In a talk, what stands in the spotlight is told below the map; a quiz asks for what would be told here.
  const hover = useSelect(({ view, hover: id }) =>
    view.mode === 'quiz' || (isTalk(view.mode) && id === view.focus) ? null : id,
  );
  const { point } = useStore();
  const box = useRef<HTMLDivElement>(null);
  const pointer = useRef<readonly [number, number] | null>(null);
  const { locale } = useWords();
  const text = useText(hover);
  const shown = text !== null;

  useEffect(() => {
    const map = scroller.current;
    if (!map) return undefined;
    const move = (event: PointerEvent) => {
      const last = pointer.current;
      pointer.current = [event.clientX, event.clientY];
      const tooltip = box.current;
      if (!tooltip || tooltip.contains(event.target as Node)) return;
      // What lies between is not what one points at.
      if (last && isToward(tooltip, last, pointer.current)) event.stopPropagation();
      else put(tooltip, pointer.current, map);
    };
    // Onto the tooltip is not off the map.
    const out = (event: PointerEvent) => {
      if (box.current?.contains(event.relatedTarget as Node | null)) event.stopPropagation();
    };
    const leave = () => (pointer.current = null);
    map.addEventListener('pointermove', move, true);
    map.addEventListener('pointerout', out, true);
    map.addEventListener('pointerleave', leave);
    map.addEventListener('keydown', leave);
    return () => {
      map.removeEventListener('pointermove', move, true);
      map.removeEventListener('pointerout', out, true);
      map.removeEventListener('pointerleave', leave);
      map.removeEventListener('keydown', leave);
    };
  }, [scroller]);

  useEffect(() => {
    if (!shown || !box.current || hover === null) return;
    const region = scroller.current?.querySelector(`.region[data-id="${hover}"] text`);
    const mark = (marks().get(hover) ?? region)?.getBoundingClientRect();
    const at = pointer.current ?? (mark && ([mark.x + mark.width / 2, mark.y + mark.height / 2] as const));
    if (at) put(box.current, at, scroller.current);
  }, [hover, marks, scroller, shown]);

  return (
    <div
      className="tooltip"
      dir={dirOf(locale)}
      ref={box}
      role="status"
      hidden={!shown}
      onPointerLeave={() => point(null)}
    >
      {text && (
        <>
          <strong>{text.name}</strong>
          {text.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {text.figure && <p className="tooltip-figure">{text.figure}</p>}
        </>
      )}
    </div>
  );
}

function useText(id: string | null) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useSelect(({ view }) => view.layer);
  const country = id === null ? undefined : lookup(atlas).countries.get(id);
  if (country) {
    return {
      name: country.name,
      lines: meaningOf(atlas, country, layer, words),
      figure: layer === 'blank' || layer === 'own' ? undefined : figureLine(atlas, country, words),
    };
  }
  const region = layer === 'regions' && id !== null ? lookup(atlas).regions.get(id) : undefined;
  if (!region) return null;
  const figure = figureOf(atlas, region.id);
  return {
    name: region.name,
    lines: [figure ? words.figure(figure) : words.noTotal],
    figure: figure && words.asOf(figure.date),
  };
}

/** Whether a pointer moves at the nearest corner of the box, and is not there yet. Along any other way the box goes with it. */
function isToward(box: HTMLElement, [x0, y0]: readonly [number, number], [x, y]: readonly [number, number]) {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  // Its corners are round: within them what lies under it is hit.
  if (x > left && x < right && y > top && y < bottom) return true;
  const [toX, toY] = [Math.min(right, Math.max(left, x0)) - x0, Math.min(bottom, Math.max(top, y0)) - y0];
  const [distance, moved] = [Math.hypot(toX, toY), Math.hypot(x - x0, y - y0)];
  const isStraight = (x - x0) * toX + (y - y0) * toY > STRAIGHT * distance * moved;
  return isStraight && moved <= distance && distance < DISTANCE * 2;
}

/** Puts the box beside a point of the window, on the side where there is room. */
function put(box: HTMLElement, [x, y]: readonly [number, number], map: HTMLElement | null) {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientHeight } = document.documentElement;
  const right = map?.getBoundingClientRect().right ?? document.documentElement.clientWidth;
  const left = x + DISTANCE + width > right ? x - DISTANCE - width : x + DISTANCE;
  const top = y + DISTANCE + height > clientHeight ? y - DISTANCE - height : y + DISTANCE;
  box.style.setProperty('translate', `${Math.max(4, left)}px ${Math.max(4, top)}px`);
}
