import type { PrintedQuestion, QuestionSheet } from '../../questionSheet.ts';
import { useWords } from '../../../store/react.tsx';
import { English } from '../../../ui/English.tsx';
import { useHandout } from './context.ts';
import { SheetLegend } from './MapSheet.tsx';
import { HandoutPage } from './Page.tsx';
import { PaperImage } from './PaperImage.tsx';

/** The questions for pupils, with the task, then their maps. */
export function QuestionsSheet({ sheet }: { sheet: QuestionSheet }) {
  const { words: own, drawings } = useHandout();
  const { layers } = useWords();
  const { title, drawnBy, place, questions } = sheet;
  const [locate, shade] = [drawings.maps.get('locate'), drawings.maps.get('shade')];
  return (
    <>
      <HandoutPage kind="quiz" title={title} lines={[own.choose]} place={place} isSourceFirst>
        <p className="print-name">
          <span>{own.name}</span>
          <span>{own.date}</span>
        </p>
        <ol className="print-questions">
          {questions.map((question) => (
            <Asked key={question.number} question={question} />
          ))}
        </ol>
      </HandoutPage>
      {(locate ?? shade) && (
        <HandoutPage kind="quiz-maps" title={own.maps} lines={[drawnBy]} place={place}>
          {locate && (
            <figure className="print-quiz-map">
              <figcaption>{layers.blank.name}</figcaption>
              <PaperImage className="print-map" drawing={locate} alt={layers.blank.name} />
            </figure>
          )}
          {shade && (
            <figure className="print-quiz-map">
              <figcaption>{layers.parties.name}</figcaption>
              <PaperImage className="print-map" drawing={shade} alt={layers.parties.name} />
              <SheetLegend layer="parties" />
            </figure>
          )}
        </HandoutPage>
      )}
    </>
  );
}

function Asked({ question: { number, kind, ask, about, map, options } }: { question: PrintedQuestion }) {
  const { words } = useHandout();
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
