import { lookup } from '../../atlas/lookup.ts';
import { subjectOf, type Question } from '../../output/quiz/question.ts';
import { citation } from '../../scene/citation.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useTongue } from './words.ts';

/** The sentence that proves the answer, with the way to it; or that the article has none. */
export function Proof({ question }: { question: Question }) {
  const { atlas, words, quiz } = useTongue();
  const { proof } = question;
  if (proof === null)
    return (
      <p className="quiz-unsaid">
        {quiz.noProof} <a href={`${hrefTo(subjectOf(question))}&mode=map&layer=parties`}>{quiz.show}</a>
      </p>
    );
  return (
    <figure className="quiz-proof" data-proof={proof}>
      <h3>{question.answer === 'unsaid' ? quiz.says : quiz.proof}</h3>
      <blockquote lang="en" dir="ltr">
        “{lookup(atlas).sentences.get(proof)?.text.trim()}”
      </blockquote>
      <figcaption>
        <a href={`${hrefTo(proof)}&mode=map&layer=parties`}>{citation(atlas, proof, words)}</a>
      </figcaption>
    </figure>
  );
}
