import { useCallback, useRef, type RefObject } from 'react';
import { dirOf } from '../../i18n/locales.ts';
import { tipOf, type Tip } from '../../scene/tip.ts';
import { useAtlas, useSubscribe, useWords } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';
import { useBeside, type Point } from './useBeside.ts';
import type { Surface } from './surface/surface.ts';

interface Props {
  readonly surface: () => Surface | null;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Name, meaning and figure of what the pointer or the keyboard rests on. */
export function Tooltip({ surface, scroller }: Props) {
  const atlas = useAtlas();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const putBeside = useBeside(box, scroller);

  const tell = useCallback(
    ({ view, hover }: State, before?: State) => {
      if (!box.current || (before?.hover === hover && before.view === view)) return;
      const tip = tipOf(atlas, view, hover, words);
      fill(box.current, tip);
      if (!tip) return;
      putBeside((): Point | undefined => {
        const region = scroller.current?.querySelector(`.region[data-id="${hover}"] text`);
        const mark = (surface()?.link(hover ?? '') ?? region)?.getBoundingClientRect();
        const map = scroller.current?.getBoundingClientRect();
        return mark && map && middleWithin(mark, map);
      });
    },
    [atlas, putBeside, scroller, surface, words],
  );
  useSubscribe('hover', tell);

  return <div className="tooltip" dir={dirOf(words.locale)} ref={box} role="status" hidden />;
}

/** The middle of the part of a box that lies within another. */
function middleWithin(box: DOMRect, around: DOMRect): Point {
  const [left, right] = [Math.max(box.left, around.left), Math.min(box.right, around.right)];
  const [top, bottom] = [Math.max(box.top, around.top), Math.min(box.bottom, around.bottom)];
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Written rather than rendered: it is told anew with every country that the pointer crosses. */
function fill(box: HTMLElement, tip: Tip | null) {
  const write = (kind: string, textContent: string, className = '') =>
    Object.assign(document.createElement(kind), { textContent, className });
  box.hidden = tip === null;
  box.replaceChildren(
    ...(tip ? [write('strong', tip.name)] : []),
    ...(tip?.lines ?? []).map((line) => write('p', line)),
    ...(tip?.figure ? [write('p', tip.figure, 'tooltip-figure')] : []),
  );
}
