import { citation } from '../../text/citation.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { focusOf } from './focusOf.ts';
import { regionNameOf } from './regionNameOf.ts';
import { StepQuote } from './StepQuote.tsx';
import { Told } from './Told.tsx';
import type { ToldStep } from './useStory.ts';

/** The text of a step: title and note, and the sentence of the article that it is about. */
export function StepCaption({ step }: { step: ToldStep }) {
  const atlas = useAtlas();
  const words = useWords();
  const { id, title, note, sentence, english } = step;
  return (
    <Told id={id} region={regionNameOf(atlas, focusOf(atlas, id))} title={title} english={english}>
      <p className="talk-note" {...english}>
        {note}
      </p>
      <figure>
        <StepQuote step={step} />
        <figcaption>{citation(atlas, sentence, words)}</figcaption>
      </figure>
    </Told>
  );
}
