import { useMemo } from 'react';
import { printQuestions, type PrintedQuestion } from '../../../output/handout/quizSheet.ts';
import { quizMaps, quizMapWidth } from '../../../output/handout/worldMaps.ts';
import type { Question } from '../../../output/quiz/question.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { home } from '../../../store/permalink.ts';
import { English } from '../../../ui/English.tsx';
import { printedAddress, useSetting } from './given.ts';
import { SheetLegend } from './MapSheet.tsx';
import { Page } from './Page.tsx';
import { Picture } from './Picture.tsx';
import { useQuiz } from './useQuiz.ts';

/** The maps of a quiz on paper, or of its key. */
export function useQuizMaps(questions: readonly Question[], isKey: boolean) {
  const atlas = useAtlas();
  const words = useWords();
  const { coarse, shareWords, sheet } = useSetting();
  return useMemo(() => {
    const subject = { atlas, world: coarse, view: home(), words, shareWords, link: printedAddress(home()) };
    return quizMaps(subject, questions, quizMapWidth(sheet, isKey), isKey);
  }, [atlas, words, coarse, shareWords, sheet, questions, isKey]);
}

/** The quiz as pupils get it: questions with what is to be marked, then the maps they are answered on. */
export function QuizSheet({ questions }: { questions: readonly Question[] }) {
  const { words: own, quiz, seed } = useSetting();
  const { layers, quiz: page } = useWords();
  const { tongue, place } = useQuiz();
  const { locate, shade } = useQuizMaps(questions, false);
  return (
    <>
      <Page
        kind="quiz"
        title={`${page.label} ${String(seed)}`}
        lines={[own.choose]}
        place={place}
        isSourceFirst
      >
        <p className="print-name">
          <span>{own.name}</span>
          <span>{own.date}</span>
        </p>
        <ol className="print-questions">
          {printQuestions(questions, tongue).map((question) => (
            <Asked key={question.number} question={question} />
          ))}
        </ol>
      </Page>
      {(locate ?? shade) && (
        <Page kind="quiz-maps" title={own.maps} lines={[`${quiz.seed}: ${String(seed)}`]} place={place}>
          {locate && (
            <figure className="print-quiz-map">
              <figcaption>{layers.blank.name}</figcaption>
              <Picture className="print-map" drawing={locate} alt={layers.blank.name} />
            </figure>
          )}
          {shade && (
            <figure className="print-quiz-map">
              <figcaption>{layers.parties.name}</figcaption>
              <Picture className="print-map" drawing={shade} alt={layers.parties.name} />
              <SheetLegend layer="parties" />
            </figure>
          )}
        </Page>
      )}
    </>
  );
}

function Asked({ question: { number, kind, ask, about, options } }: { question: PrintedQuestion }) {
  const { words } = useSetting();
  return (
    <li value={number} data-question={kind}>
      <p>
        <strong>{ask}</strong>
      </p>
      {about && (
        <p className="print-quoted">{about.english ? <English>{about.text}</English> : about.text}</p>
      )}
      {kind === 'locate' && <p>{words.locate}</p>}
      {kind === 'shade' && <p>{words.shade}</p>}
      {options.length > 0 && (
        <ul>
          {options.map(({ letter, text }) => (
            <li key={letter}>
              <span className="print-letter">{letter}</span> {text}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
