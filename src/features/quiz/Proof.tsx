import { lookup } from '../../atlas/lookup.ts';
import { subjectOf, type Question } from './engine/question.ts';
import type { QuizWords } from '../../locales/quiz.ts';
import { citation } from '../../text/citation.ts';
import { useQuizText } from './useQuizText.ts';
import { hrefTo } from '../../store/permalink.ts';

/** The heading over the sentence: nothing proves a place, and “not said” has no sentence. */
function headingOf({ kind, answer }: Question, quiz: QuizWords): string {
  if (kind === 'locate') return quiz.rests;
  return kind === 'unsaid' || answer === 'unsaid' ? quiz.says : quiz.proof;
}

/** The sentence that supports the answer, with a link to it, or a note that the article has none. */
export function Proof({ question }: { question: Question }) {
  const { atlas, words, quiz } = useQuizText();
  const { proof } = question;
  if (proof === null)
    return (
      <p className="quiz-unsaid">
        {words.sentences([question.kind === 'locate' ? quiz.noPlace : quiz.noProof, ''])}
        <a href={`${hrefTo(subjectOf(question))}&mode=map&layer=parties`}>{quiz.show}</a>
      </p>
    );
  return (
    <figure className="quiz-proof" data-proof={proof}>
      <h2>{headingOf(question, quiz)}</h2>
      <blockquote lang="en" dir="ltr" translate="no">
        “{lookup(atlas).sentences.get(proof)?.text.trim()}”
      </blockquote>
      <figcaption>
        <a href={`${hrefTo(proof)}&mode=map&layer=parties`}>{citation(atlas, proof, words)}</a>
      </figcaption>
    </figure>
  );
}
