import type { Id } from '../../atlas/types.ts';
import type { StoryWords } from '../../i18n/story/words.ts';
import { citation } from '../../scene/citation.ts';
import { toldOf } from '../../scene/told.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';

/** What the speaker has turned to, in the step's place: its name, what its shade means, and the sentence for it. */
export function Spotlight({ id, off, words: { talk } }: { id: Id; off: () => void; words: StoryWords }) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const { name, lines, proof } = toldOf(atlas, id, layer, words);
  return (
    <div className="talk-caption" data-spotlight={id}>
      <div>
        <h1>
          {name}{' '}
          <button type="button" className="talk-button" onClick={off}>
            {talk.spotlightOff} <kbd aria-hidden="true">Esc</kbd>
          </button>
        </h1>
        <div role="status">
          {lines.map((line) => (
            <p className="talk-note" key={line}>
              {line}
            </p>
          ))}
        </div>
      </div>
      {proof && (
        <figure>
          <blockquote lang="en" dir="ltr">
            “{proof.text}”
          </blockquote>
          <figcaption>{citation(atlas, proof.id, words)}</figcaption>
        </figure>
      )}
    </div>
  );
}
