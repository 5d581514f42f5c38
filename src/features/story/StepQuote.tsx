import { lookup } from '../../atlas/lookup.ts';
import { useAtlas } from '../../store/react.tsx';
import { Quoted } from '../../ui/Quoted.tsx';
import type { ToldStep } from './useStory.ts';

/** The sentence of a step, with the words that the step is about marked. */
export function StepQuote({ step: { sentence, quote } }: { step: ToldStep }) {
  const text = lookup(useAtlas()).sentences.get(sentence)?.text ?? '';
  const [from, to] = quote;
  const marks = [
    { from: 0, text: text.slice(0, from), quoted: false },
    { from, text: text.slice(from, to), quoted: true },
    { from: to, text: text.slice(to), quoted: false },
  ].filter((piece) => piece.text !== '');
  return (
    <blockquote lang="en" dir="ltr" translate="no">
      <Quoted marks={marks} />
    </blockquote>
  );
}
