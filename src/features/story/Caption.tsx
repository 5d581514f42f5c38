import { lookup } from '../../atlas/lookup.ts';
import { citation } from '../../scene/citation.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import type { ToldStep } from '../../store/useStory.ts';

/** What a step tells: title and note, and beside them the article's own words. */
export function Caption({ step }: { step: ToldStep }) {
  const atlas = useAtlas();
  const words = useWords();
  const sentence = lookup(atlas).sentences.get(step.sentence)?.text ?? '';
  return (
    <div className="talk-caption">
      <div {...step.english}>
        <h1>{step.title}</h1>
        <p className="talk-note">{step.note}</p>
      </div>
      <figure>
        <blockquote lang="en" dir="ltr">
          “{sentence.slice(...step.quote)}”
        </blockquote>
        <figcaption>{citation(atlas, step.sentence, words)}</figcaption>
      </figure>
    </div>
  );
}
