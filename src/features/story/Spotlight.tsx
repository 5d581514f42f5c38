import { figureOf, lookup, nameOf, proofOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import type { StoryWords } from '../../i18n/story/load.ts';
import { citation } from '../../scene/citation.ts';
import { figureLine, meaningOf } from '../../scene/meaning.ts';
import { useAtlas, useSelect, useWords } from '../../store/react.tsx';

/** What the speaker has turned to, in the step's place: its name, what its shade means, and the sentence for it. */
export function Spotlight({ id, off, words: { talk } }: { id: Id; off: () => void; words: StoryWords }) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useSelect(({ view }) => view.layer);
  const { countries, regions, sentences } = lookup(atlas);
  const country = countries.get(id);
  const figure = regions.has(id) ? figureOf(atlas, id) : undefined;
  const lines = country
    ? [...meaningOf(atlas, country, layer, words), figureLine(atlas, country, words)]
    : [figure && words.figure(figure)];
  const proof = sentences.get((country ? proofOf(atlas, id) : atlas.reach[id]?.sentences[0]) ?? '');
  return (
    <div className="talk-caption" data-spotlight={id}>
      <div>
        <h1>
          {nameOf(atlas, id)}{' '}
          <button type="button" className="talk-button" onClick={off}>
            {talk.spotlightOff} <kbd aria-hidden="true">Esc</kbd>
          </button>
        </h1>
        <div role="status">
          {lines.map(
            (line) =>
              line && (
                <p className="talk-note" key={line}>
                  {line}
                </p>
              ),
          )}
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
