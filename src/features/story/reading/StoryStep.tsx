import type { Ref } from 'react';
import { citation } from '../../../text/citation.ts';
import { hrefTo } from '../../../store/permalink.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { focusOf } from '../focusOf.ts';
import { regionNameOf } from '../regionNameOf.ts';
import { StepQuote } from '../StepQuote.tsx';
import type { ToldStep } from '../useStory.ts';
import { Button } from '../../../ui/Button.tsx';

interface Props {
  readonly step: ToldStep;
  readonly isCurrent: boolean;
  /** "3 of 15" */
  readonly at: string;
  /** The label of the link to its place. */
  readonly show: string;
  readonly ref: Ref<HTMLElement>;
}

/** A step: its text, the article's own words with a link to them, and a link to its place. */
export function StoryStep({ step, isCurrent, at, show, ref }: Props) {
  const atlas = useAtlas();
  const words = useWords();
  const { id, title, note, sentence, english } = step;
  const region = regionNameOf(atlas, focusOf(atlas, id));
  const heading = `step-${id}`;
  return (
    <section
      className="step"
      data-step={id}
      aria-labelledby={heading}
      data-current={isCurrent || undefined}
      ref={ref}
    >
      <p className="step-at">{region ? `${at} · ${region}` : at}</p>
      <h2 id={heading} {...english}>
        {title}
      </h2>
      <p className="step-note" {...english}>
        {note}
      </p>
      <figure>
        <StepQuote step={step} />
        <figcaption>
          <a href={`${hrefTo(sentence)}&mode=map`}>{citation(atlas, sentence, words)}</a>
        </figcaption>
      </figure>
      <Button
        as="a"
        className="step-show"
        href={`?mode=story&step=${id}`}
        aria-current={isCurrent ? 'step' : undefined}
        aria-describedby={heading}
      >
        {show}
      </Button>
    </section>
  );
}
