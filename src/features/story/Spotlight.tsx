import type { Id } from '../../atlas/id.ts';
import type { StoryWords } from '../../locales/storyWords.ts';
import { citation } from '../../text/citation.ts';
import { summary } from '../../text/summary.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { regionNameOf } from './regionNameOf.ts';
import { Told } from './Told.tsx';

/** The place in the spotlight, instead of the step: its name, its meaning and its sentence. */
export function Spotlight({ id, off, words: { talk } }: { id: Id; off: () => void; words: StoryWords }) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const { name, lines, proof } = summary(atlas, id, layer, words);
  const title = (
    <>
      {name}{' '}
      <button type="button" className="talk-button" onClick={off}>
        {talk.spotlightOff} <kbd aria-hidden="true">Esc</kbd>
      </button>
    </>
  );
  return (
    <Told id={id} region={regionNameOf(atlas, id)} title={title} isSpotlight>
      <div role="status">
        {lines.map((line) => (
          <p className="talk-note" key={line}>
            {line}
          </p>
        ))}
      </div>
      {proof && (
        <figure>
          <blockquote lang="en" dir="ltr" translate="no">
            {proof.text}
          </blockquote>
          <figcaption>{citation(atlas, proof.id, words)}</figcaption>
        </figure>
      )}
    </Told>
  );
}
