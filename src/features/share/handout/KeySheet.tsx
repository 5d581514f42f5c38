import { lookup } from '../../../atlas/lookup.ts';
import type { PrintedAnswer, QuestionSheet } from '../../../output/handout/questions.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { useSetting } from './given.ts';
import { Note, Notes, Page } from './Page.tsx';
import { Picture } from './Picture.tsx';
import { useQuestionMaps } from './QuestionsSheet.tsx';

/** The answers with the sentences that prove them, on pages of their own. */
export function KeySheet({ sheet }: { sheet: QuestionSheet }) {
  const { words: own } = useSetting();
  const { layers } = useWords();
  const { drawnBy, place } = sheet;
  const { answers, notes } = sheet.key;
  const { locate } = useQuestionMaps(sheet, true);
  return (
    <Page kind="key" title={own.key} lines={[drawnBy, own.keyAbout]} place={place} isSourceFirst>
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

function Answered({
  answer: { number, letter, text, reason, note, proof, unproven },
}: {
  answer: PrintedAnswer;
}) {
  const atlas = useAtlas();
  return (
    <li value={number}>
      <p>
        {letter !== undefined && <span className="print-letter">{letter}</span>} <strong>{text}</strong>
        <Note note={note} />
      </p>
      <p>{reason.join(' ')}</p>
      {proof === null ? (
        <p className="print-quoted">{unproven}</p>
      ) : (
        <p className="print-quoted" lang="en" dir="ltr">
          “{lookup(atlas).sentences.get(proof)?.text.trim()}”
        </p>
      )}
    </li>
  );
}
