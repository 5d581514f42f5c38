import { useEffect, useRef, type RefObject } from 'react';
import { figureOf, lookup } from '../../atlas/lookup.ts';
import { dirOf } from '../../i18n/locales.ts';
import { figureLine, meaningOf } from '../../scene/meaning.ts';
import { useAtlas, useSelect, useStore, useWords } from '../../store/react.tsx';
import { isTalk } from '../../store/view.ts';
import { useBeside, type Point } from './useBeside.ts';
import type { Marks } from './useMarks.ts';

interface Props {
  readonly marks: () => Marks;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Name, meaning and figure of what the pointer or the keyboard rests on. */
export function Tooltip({ marks, scroller }: Props) {
  // In a talk, what stands in the spotlight is told below the map; a quiz asks for what would be told here.
  const hover = useSelect(({ view, hover: id }) =>
    view.mode === 'quiz' || (isTalk(view.mode) && id === view.focus) ? null : id,
  );
  const { point } = useStore();
  const box = useRef<HTMLDivElement>(null);
  const putBeside = useBeside(box, scroller);
  const { locale } = useWords();
  const text = useText(hover);
  const shown = text !== null;

  useEffect(() => {
    if (!shown || hover === null) return;
    putBeside((): Point | undefined => {
      const region = scroller.current?.querySelector(`.region[data-id="${hover}"] text`);
      const mark = (marks().get(hover) ?? region)?.getBoundingClientRect();
      return mark && [mark.x + mark.width / 2, mark.y + mark.height / 2];
    });
  }, [hover, marks, putBeside, scroller, shown]);

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
