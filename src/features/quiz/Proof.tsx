import { lookup } from '../../atlas/lookup.ts';
import { subjectOf, type Question } from './engine/question.ts';
import type { QuizWords } from '../../i18n/quiz/load.ts';
import { citation } from '../../scene/citation.ts';
import { hrefTo } from '../../store/params.ts';
import { useQuizText } from './useQuizText.ts';

/** What stands over the sentence: a place is not proven, and what is not said has none. */
function headingOf({ kind, answer }: Question, quiz: QuizWords): string {
  if (kind === 'locate') return quiz.rests;
  return kind === 'unsaid' || answer === 'unsaid' ? quiz.says : quiz.proof;
}

/** The sentence that the answer rests on, with the way to it; or that the article has none. */
export function Proof({ question }: { question: Question }) {
  const { atlas, words, quiz } = useQuizText();
  const { proof } = question;
  if (proof === null)
    return (
      <p className="quiz-unsaid">
        {question.kind === 'locate' ? quiz.noPlace : quiz.noProof}{' '}
        <a href={`${hrefTo(subjectOf(question))}&mode=map&layer=parties`}>{quiz.show}</a>
      </p>
    );
  return (
    <figure className="quiz-proof" data-proof={proof}>
      <h3>{headingOf(question, quiz)}</h3>
      <blockquote lang="en" dir="ltr">
        “{lookup(atlas).sentences.get(proof)?.text.trim()}”
      </blockquote>
      <figcaption>
        <a href={`${hrefTo(proof)}&mode=map&layer=parties`}>{citation(atlas, proof, words)}</a>
      </figcaption>
    </figure>
  );
}
