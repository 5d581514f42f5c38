import { useCallback, useRef, type RefObject } from 'react';
import { dirOf } from '../../locales/locales.ts';
import { tooltipText, type TooltipText } from '../../text/tooltipText.ts';
import { useAtlas, useSubscribe, useWords } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';
import { regionLabels } from './regionLabels.ts';
import { useBeside, type PixelPoint } from './useBeside.ts';
import type { Surface } from './surface/surface.ts';
import './tooltip.css';

interface Props {
  readonly surface: () => Surface | null;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The tooltip: name, meaning and figure of the hovered or focused place. */
export function Tooltip({ surface, scroller }: Props) {
  const atlas = useAtlas();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const putBeside = useBeside(box, scroller);

  const tell = useCallback(
    ({ view, hover }: State, before?: State) => {
      if (!box.current || (before?.hover === hover && before.view === view)) return;
      const text = tooltipText(atlas, view, hover, words);
      fill(box.current, text);
      if (!text) return;
      putBeside((): PixelPoint | undefined => {
        const id = hover ?? '';
        const mark = (surface()?.link(id) ?? regionLabels.get(id))?.getBoundingClientRect();
        const map = scroller.current?.getBoundingClientRect();
        return mark && map && middleWithin(mark, map);
      });
    },
    [atlas, putBeside, scroller, surface, words],
  );
  useSubscribe('hover', tell);

  // A focused element announces its own name: repeating it here would say each step twice.
  return <div className="tooltip" dir={dirOf(words.locale)} ref={box} hidden />;
}

/** The middle of the part of a box that lies within another. */
function middleWithin(box: DOMRect, around: DOMRect): PixelPoint {
  const [left, right] = [Math.max(box.left, around.left), Math.min(box.right, around.right)];
  const [top, bottom] = [Math.max(box.top, around.top), Math.min(box.bottom, around.bottom)];
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Written instead of rendered, because it changes with every country that the pointer crosses. */
function fill(box: HTMLElement, text: TooltipText | null) {
  const write = (kind: string, textContent: string, className = '') =>
    Object.assign(document.createElement(kind), { textContent, className });
  box.hidden = text === null;
  box.replaceChildren(
    ...(text ? [write('strong', text.name)] : []),
    ...(text?.lines ?? []).map((line) => write('p', line)),
    ...(text?.figure ? [write('p', text.figure, 'tooltip-figure')] : []),
  );
}
