import { lookup } from '../../../atlas/lookup.ts';
import { citation } from '../../../scene/citation.ts';
import { hrefTo } from '../../../store/permalink.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import type { ToldStep } from '../../../store/useStory.ts';

interface Props {
  readonly step: ToldStep;
  readonly isCurrent: boolean;
  /** "3 of 15" */
  readonly at: string;
  /** What the link to its place is called. */
  readonly show: string;
}

/** A step: what it tells, the article's own words with the way to them, and the way to its place. */
export function Step({ step, isCurrent, at, show }: Props) {
  const atlas = useAtlas();
  const words = useWords();
  const { id, title, note, sentence, quote, english } = step;
  const heading = `step-${id}`;
  return (
    <section className="step" data-step={id} aria-labelledby={heading} data-current={isCurrent || undefined}>
      <p className="step-at">{at}</p>
      <h3 id={heading} {...english}>
        {title}
      </h3>
      <p {...english}>{note}</p>
      <figure>
        <blockquote lang="en" dir="ltr">
          “
          {lookup(atlas)
            .sentences.get(sentence)
            ?.text.slice(...quote)}
          ”
        </blockquote>
        <figcaption>
          <a href={`${hrefTo(sentence)}&mode=map`}>{citation(atlas, sentence, words)}</a>
        </figcaption>
      </figure>
      <a
        className="button step-show"
        href={`?mode=story&step=${id}`}
        aria-current={isCurrent ? 'step' : undefined}
        aria-describedby={heading}
      >
        {show}
      </a>
    </section>
  );
}
