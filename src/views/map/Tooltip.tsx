import { useEffect, useRef, type RefObject } from 'react';
import { figureOf, lookup } from '../../atlas/lookup.ts';
import { dirOf } from '../../i18n/locales.ts';
import { figureLine, meaningOf } from '../../scene/meaning.ts';
import { useAtlas, useSelect, useWords } from '../../store/react.tsx';
import { isTalk } from '../../store/view.ts';
import type { Marks } from './useMarks.ts';

interface Props {
  readonly marks: () => Marks;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Pixels between the pointer and the tooltip. */
const DISTANCE = 14;

/** Name, meaning and figure of what the pointer or the keyboard rests on; beside it, never under it. */
export function Tooltip({ marks, scroller }: Props) {
  // In a talk, what stands in the spotlight is told below the map; a quiz asks for what would be told here.
  const hover = useSelect(({ view, hover: id }) =>
    view.mode === 'quiz' || (isTalk(view.mode) && id === view.focus) ? null : id,
  );
  const box = useRef<HTMLDivElement>(null);
  const pointer = useRef<readonly [number, number] | null>(null);
  const { locale } = useWords();
  const text = useText(hover);
  const shown = text !== null;

  useEffect(() => {
    const map = scroller.current;
    if (!map) return undefined;
    const move = (event: PointerEvent) => {
      pointer.current = [event.clientX, event.clientY];
      if (box.current) put(box.current, pointer.current, map);
    };
    const leave = () => (pointer.current = null);
    map.addEventListener('pointermove', move);
    map.addEventListener('pointerleave', leave);
    map.addEventListener('keydown', leave);
    return () => {
      map.removeEventListener('pointermove', move);
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
    <div className="tooltip" dir={dirOf(locale)} ref={box} role="status" hidden={!shown}>
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

/** Puts the box beside a point of the window, on the side where there is room. */
function put(box: HTMLElement, [x, y]: readonly [number, number], map: HTMLElement | null) {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientHeight } = document.documentElement;
  const right = map?.getBoundingClientRect().right ?? document.documentElement.clientWidth;
  const left = x + DISTANCE + width > right ? x - DISTANCE - width : x + DISTANCE;
  const top = y + DISTANCE + height > clientHeight ? y - DISTANCE - height : y + DISTANCE;
  box.style.setProperty('translate', `${Math.max(4, left)}px ${Math.max(4, top)}px`);
}
