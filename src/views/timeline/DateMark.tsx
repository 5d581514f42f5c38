import type { Moment } from '../../scene/timeline.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred, useWords } from '../../store/react.tsx';
import { useHoverProps } from '../../store/useHoverProps.ts';
import { STRIP_SIZE, Y } from './sizes.ts';
import { dateLine } from './words.ts';

/** The top of the touch target, in pixels from the top of the strip. */
const TOP = Y.axis - STRIP_SIZE.target.height / 2;

const percent = (place: number) => `${place.toFixed(2)}%`;

/** A date on the scale: a link to its sentence, and to several in one card. */
export function DateMark({
  moment,
  isChosen,
  isFirst,
  isQuiet,
  ref,
}: {
  moment: Moment;
  isChosen: boolean;
  /** True for the one tab stop of all marks. */
  isFirst: boolean;
  /** True if it shows no name. */
  isQuiet: boolean;
  ref: (mark: HTMLOrSVGElement | null) => void;
}) {
  const atlas = useAtlas();
  const words = useWords();
  const { id, date, claims, span } = moment;
  // Lit by the hovered id: a sentence or a region with this date.
  const isLit = useDeferred(({ hover, view }) => {
    const reached = atlas.reach[hover ?? view.focus ?? '']?.claims ?? [];
    return claims.some((claim) => reached.includes(claim.id));
  });
  const line = dateLine(atlas, moment, words);
  const name = words.timeline.short(date);
  return (
    <a
      href={`${hrefTo(id)}#${claims[0].sentence}`}
      className="timeline-mark"
      data-moment={id}
      data-lit={isLit || undefined}
      data-quiet={isQuiet || undefined}
      aria-current={isChosen || undefined}
      aria-label={line}
      tabIndex={isFirst ? 0 : -1}
      ref={ref}
      {...useHoverProps(id)}
    >
      <title>{line}</title>
      {span ? (
        <Bar span={span} name={claims.length > 1 ? `${name} · ${claims.length}` : name} />
      ) : (
        <Point moment={moment} name={name} />
      )}
    </a>
  );
}

/** A decade, or a part of one, as a ruled bar under its name. A part has its name where it ends. */
function Bar({ span: [from, to], name }: { span: NonNullable<Moment['span']>; name: string }) {
  const isPart = to - from < STRIP_SIZE.decade;
  const line = { x1: percent(from), x2: percent(to), y1: Y.axis, y2: Y.axis };
  return (
    <>
      <line {...line} className="timeline-bar" strokeWidth={STRIP_SIZE.bar} />
      <rect
        className="timeline-target"
        x={percent(from)}
        y={TOP}
        width={percent(to - from)}
        height={STRIP_SIZE.target.height}
      />
      <text
        className="timeline-name"
        x={percent(isPart ? to : (from + to) / 2)}
        y={Y.name}
        textAnchor={isPart ? 'end' : 'middle'}
      >
        {name}
      </text>
    </>
  );
}

/** A year as a ring, several dates of one year as a disc with their count, a publication as a square. */
function Point({ moment: { at, claims, isPublication }, name }: { moment: Moment; name: string }) {
  const x = percent(at);
  return (
    <>
      {isPublication ? (
        <rect
          className="timeline-ring"
          x={x}
          y={Y.axis - STRIP_SIZE.square / 2}
          width={STRIP_SIZE.square}
          height={STRIP_SIZE.square}
          transform={`translate(${-STRIP_SIZE.square / 2})`}
        />
      ) : (
        <circle
          className="timeline-ring"
          cx={x}
          cy={Y.axis}
          r={claims.length > 1 ? STRIP_SIZE.disc : STRIP_SIZE.ring}
        />
      )}
      {claims.length > 1 && (
        <text className="timeline-count" x={x} y={Y.axis} dy="0.35em">
          {claims.length}
        </text>
      )}
      <rect
        className="timeline-target"
        x={x}
        y={TOP}
        width={STRIP_SIZE.target.width}
        height={STRIP_SIZE.target.height}
        transform={`translate(${-STRIP_SIZE.target.width / 2})`}
      />
      <text className="timeline-name timeline-own" x={x} y={Y.name} textAnchor="middle">
        {name}
      </text>
    </>
  );
}
