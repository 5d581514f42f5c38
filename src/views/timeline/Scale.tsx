import type { Moment, Timeline } from '../../scene/timeline.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred, useWords } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';
import { usePoint } from '../../store/usePoint.ts';
import { dateOf, nameOf } from './words.ts';

/** Pixels from the top. Across, places are hundredths, so that the strip is as wide as its place. */
const Y = { dot: 9, leader: 14, axis: 23, tick: 27, year: 37 } as const;
const DOT = 4;

/**
 * The dots on their scale: for the eye and the mouse, since the list says the same. One that had to move aside
 * is led to its date by a line; a date of many years lies on the axis as a bar.
 */
export function Scale({ timeline: { moments, ticks } }: { timeline: Timeline }) {
  return (
    <>
      <svg className="timeline-scale" aria-hidden="true" focusable="false">
        <line className="timeline-axis" x1="0%" x2="100%" y1={Y.axis} y2={Y.axis} />
        {ticks.map(({ year, at }) => (
          <g key={year}>
            <line className="timeline-axis" x1={`${at}%`} x2={`${at}%`} y1={Y.axis} y2={Y.tick} />
            <text x={`${at}%`} y={Y.year} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {moments.map((moment) => (
          <Dot key={moment.claim.id} moment={moment} />
        ))}
      </svg>
      <Shown moments={moments} />
    </>
  );
}

/** What is in focus or, before it, pointed at. */
const activeOf = ({ view, hover }: State) => hover ?? view.focus;

/** The date that is pointed at or in focus, in words. */
function Shown({ moments }: { moments: readonly Moment[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const shown = useDeferred((state) => moments.find(({ claim }) => claim.id === activeOf(state)));
  return (
    shown && (
      <p className="timeline-shown" aria-hidden="true">
        {words.timeline.moment(dateOf(shown.claim, words), nameOf(atlas, shown.claim, words))}
      </p>
    )
  );
}

const percent = (place: number) => `${place.toFixed(2)}%`;

function Dot({ moment: { claim, from, to, dot } }: { moment: Moment }) {
  const atlas = useAtlas();
  const lit = useDeferred((state) => atlas.reach[activeOf(state) ?? '']?.claims.includes(claim.id));
  const current = useDeferred(({ view }) => view.focus === claim.id);
  return (
    <a
      href={hrefTo(claim.id)}
      tabIndex={-1}
      className="timeline-moment"
      data-moment={claim.id}
      data-lit={lit || undefined}
      data-current={current || undefined}
      {...usePoint(claim.id)}
    >
      <line className="timeline-span" x1={percent(from)} x2={percent(to)} y1={Y.axis} y2={Y.axis} />
      <line x1={percent(dot)} x2={percent(dot)} y1={Y.dot} y2={Y.leader} />
      <line x1={percent(dot)} x2={percent(from)} y1={Y.leader} y2={Y.axis} />
      <circle className="timeline-target" cx={percent(dot)} cy={Y.dot} r={DOT * 2} />
      <circle cx={percent(dot)} cy={Y.dot} r={DOT} />
    </a>
  );
}
