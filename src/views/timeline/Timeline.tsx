import { createTimeline, type Moment } from '../../scene/timeline.ts';
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
        <ol>
          {timeline.moments.map((moment) => (
            <li key={moment.claim.id}>
              <Row moment={moment} />
            </li>
          ))}
        </ol>
      </details>
      <Scale timeline={timeline} />
    </section>
  );
}

function Row({ moment: { claim } }: { moment: Moment }) {
  const atlas = useAtlas();
  const words = useWords();
  const current = useDeferred(({ view }) => view.focus === claim.id);
  return (
    <a
      href={`${hrefTo(claim.id)}#${claim.sentence}`}
      aria-current={current || undefined}
      {...usePoint(claim.id)}
    >
      <span className="timeline-date">{dateOf(claim, words)}</span>{' '}
      <span lang={claim.kind === 'event' ? 'en' : undefined}>{nameOf(atlas, claim, words)}</span>
    </a>
  );
}
