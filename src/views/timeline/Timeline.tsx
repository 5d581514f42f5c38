import { createTimeline, type SameDate } from '../../scene/timeline.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred, useWords } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';
import { Scale } from './Scale.tsx';
import './timeline.css';
import { dateOf, nameOf } from './words.ts';

/** What the article dates: a scale to look at and point at, and under it the same as a list of links. */
export function Timeline() {
  const atlas = useAtlas();
  const words = useWords();
  const timeline = createTimeline(atlas);
  return (
    <section className="timeline" aria-label={words.timeline.title}>
      <details>
        <summary>{words.timeline.title}</summary>
        <Dates groups={timeline.told} />
        <p>{words.timeline.published}</p>
        <Dates groups={timeline.published} />
      </details>
      <Scale timeline={timeline} />
    </section>
  );
}

/** Dates in the order of time. One that several sentences give stands once, with a link for each. */
function Dates({ groups }: { groups: readonly SameDate[] }) {
  const words = useWords();
  return (
    <ol>
      {groups.map((group) => (
        <li key={group[0].id}>
          {group.length === 1 ? (
            <Row claim={group[0]} dated />
          ) : (
            <>
              <span className="timeline-date">{dateOf(group[0], words)}</span>
              <ul>
                {group.map((claim) => (
                  <li key={claim.id}>
                    <Row claim={claim} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Row({ claim, dated = false }: { claim: SameDate[0]; dated?: boolean }) {
  const atlas = useAtlas();
  const words = useWords();
  const current = useDeferred(({ view }) => view.focus === claim.id);
  return (
    <a
      href={`${hrefTo(claim.id)}#${claim.sentence}`}
      aria-current={current || undefined}
      {...usePoint(claim.id)}
    >
      {dated && <span className="timeline-date">{dateOf(claim, words)} </span>}
      <span lang={claim.kind === 'event' ? 'en' : undefined}>{nameOf(atlas, claim, words)}</span>
    </a>
  );
}
