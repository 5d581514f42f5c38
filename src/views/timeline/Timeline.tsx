import { createTimeline } from '../../scene/timeline.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import { datesButton } from './datesButton.ts';
import { Scale } from './Scale.tsx';
import './timeline.css';
import './projected.css';
import { spanOf } from './words.ts';
import { Sign } from '../../ui/Sign.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** The dates in the article, as a strip under the map. */
export function Timeline() {
  const atlas = useAtlas();
  const words = useWords();
  const { go } = useStore();
  const timeline = createTimeline(atlas);
  const total = timeline.moments.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <section className="timeline" id="dates" aria-labelledby="dates-title">
      <div className="timeline-head">
        <h2 id="dates-title">
          {words.timeline.button} <span>{total}</span>
        </h2>
        <p>{spanOf(timeline, words)}</p>
        <p>{words.timeline.choose}</p>
      </div>
      <div className="timeline-scroll">
        <Scale timeline={timeline} />
      </div>
      <IconButton
        className="timeline-close"
        aria-label={words.shell.closeDates}
        title={words.shell.closeDates}
        onClick={() => {
          go({ dates: 'closed' });
          datesButton.current?.focus();
        }}
      >
        <Sign path="M4 4l12 12M16 4L4 16" />
      </IconButton>
    </section>
  );
}
