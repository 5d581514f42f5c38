import { useRef, type KeyboardEvent } from 'react';
import type { TimelineLayout } from '../../scene/timeline.ts';
import { useView, useWords } from '../../store/react.tsx';
import { DateMark } from './DateMark.tsx';
import { Y } from './sizes.ts';
import { stepTo } from './walk.ts';

/**
 * The marks on their scale, from left to right in every language. One of them takes Tab; the arrow keys walk from
 * one to the next, and Enter opens.
 */
export function Scale({ timeline: { moments, ticks } }: { timeline: TimelineLayout }) {
  const words = useWords();
  const focus = useView((view) => view.focus);
  const chosen = moments.find(({ id, claims }) => id === focus || claims.some((claim) => claim.id === focus));
  const marks = useRef<(HTMLOrSVGElement | null)[]>([]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepTo(
      event,
      marks.current.findIndex((mark) => mark === document.activeElement),
      moments.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    marks.current[next]?.focus();
  };
  return (
    <svg
      className="timeline-scale"
      role="group"
      aria-label={words.timeline.title}
      focusable="false"
      onKeyDown={onKeyDown}
    >
      <line className="timeline-axis" x1="0%" x2="100%" y1={Y.axis} y2={Y.axis} />
      {ticks.map(({ year, at }) => (
        <text key={year} className="timeline-year" aria-hidden="true" x={`${at}%`} y={Y.year}>
          {year}
        </text>
      ))}
      {moments.map((moment, at) => (
        <DateMark
          key={moment.id}
          ref={(mark) => void (marks.current[at] = mark)}
          moment={moment}
          isChosen={moment === chosen}
          isFirst={moment === (chosen ?? moments[0])}
          // Its words would lie over those of the one that is chosen.
          isQuiet={moment !== chosen && isWithin(chosen?.at, moment.span)}
        />
      ))}
    </svg>
  );
}

const isWithin = (at?: number, span?: readonly [from: number, to: number]) =>
  at !== undefined && span !== undefined && at >= span[0] && at <= span[1];
