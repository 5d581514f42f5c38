import { lookup } from '../../../atlas/lookup.ts';
import { printKey, type PrintedAnswer } from '../../../output/handout/quizSheet.ts';
import type { Question } from '../../../output/quiz/question.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { useSetting } from './given.ts';
import { Note, Notes, Page } from './Page.tsx';
import { Picture } from './Picture.tsx';
import { useQuizMaps } from './QuizSheet.tsx';
import { useQuiz } from './useQuiz.ts';

/** The answers with the sentences that prove them, on pages of their own. */
export function KeySheet({ questions }: { questions: readonly Question[] }) {
  const { words: own, quiz, seed } = useSetting();
  const { layers } = useWords();
  const { tongue, place } = useQuiz();
  const { locate } = useQuizMaps(questions, true);
  const { answers, notes } = printKey(questions, tongue);
  return (
    <Page
      kind="key"
      title={own.key}
      lines={[`${quiz.seed}: ${String(seed)}`, own.keyAbout]}
      place={place}
      isSourceFirst
    >
      <ol className="print-answers">
        {answers.map((answer) => (
          <Answered key={answer.number} answer={answer} />
        ))}
      </ol>
      {locate && (
        <figure className="print-quiz-map">
          <figcaption>{layers.blank.name}</figcaption>
          <Picture className="print-map" drawing={locate} alt={layers.blank.name} />
        </figure>
      )}
      <Notes ids={notes} />
    </Page>
  );
}

function Answered({ answer: { number, letter, text, reason, note, proof } }: { answer: PrintedAnswer }) {
  const atlas = useAtlas();
  const { quiz } = useSetting();
  return (
    <li value={number}>
      <p>
        {letter !== undefined && <span className="print-letter">{letter}</span>} <strong>{text}</strong>
        <Note note={note} />
      </p>
      <p>{reason.join(' ')}</p>
      {proof === null ? (
        <p className="print-quoted">{quiz.noProof}</p>
      ) : (
        <p className="print-quoted" lang="en" dir="ltr">
          “{lookup(atlas).sentences.get(proof)?.text.trim()}”
        </p>
      )}
    </li>
  );
}
