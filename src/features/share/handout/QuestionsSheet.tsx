import { useMemo } from 'react';
import type { PrintedQuestion, QuestionSheet } from '../../../output/handout/questions.ts';
import { questionMapWidth } from '../../../output/handout/worldMaps.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { HOME } from '../../../store/view.ts';
import { English } from '../../../ui/English.tsx';
import { printedAddress, useSetting } from './given.ts';
import { SheetLegend } from './MapSheet.tsx';
import { Page } from './Page.tsx';
import { Picture } from './Picture.tsx';

/** The maps of a sheet of questions, or of its key. */
export function useQuestionMaps({ maps }: QuestionSheet, isKey: boolean) {
  const atlas = useAtlas();
  const words = useWords();
  const { coarse, shareWords, sheet } = useSetting();
  return useMemo(() => {
    const subject = { atlas, world: coarse, view: HOME, words, shareWords, link: printedAddress(HOME) };
    return maps(subject, questionMapWidth(sheet, isKey), isKey);
  }, [atlas, words, coarse, shareWords, sheet, maps, isKey]);
}

/** Questions as pupils get them, with what is to be marked, then the maps they are answered on. */
export function QuestionsSheet({ sheet }: { sheet: QuestionSheet }) {
  const { words: own } = useSetting();
  const { layers } = useWords();
  const { title, drawnBy, place, questions } = sheet;
  const { locate, shade } = useQuestionMaps(sheet, false);
  return (
    <>
      <Page kind="quiz" title={title} lines={[own.choose]} place={place} isSourceFirst>
        <p className="print-name">
          <span>{own.name}</span>
          <span>{own.date}</span>
        </p>
        <ol className="print-questions">
          {questions.map((question) => (
            <Asked key={question.number} question={question} />
          ))}
        </ol>
      </Page>
      {(locate ?? shade) && (
        <Page kind="quiz-maps" title={own.maps} lines={[drawnBy]} place={place}>
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

function Asked({ question: { number, kind, ask, about, map, options } }: { question: PrintedQuestion }) {
  const { words } = useSetting();
  return (
    <li value={number} data-question={kind}>
      <p>
        <strong>{ask}</strong>
      </p>
      {about.map((one) => (
        <p key={one.text} className="print-quoted">
          {one.english ? <English>{one.text}</English> : one.text}
        </p>
      ))}
      {map && <p>{words[map]}</p>}
      {options.length > 0 && (
        <ul>
          {options.map(({ letter, text, english }) => (
            <li key={letter}>
              <span className="print-letter">{letter}</span> {english ? <English>{text}</English> : text}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
