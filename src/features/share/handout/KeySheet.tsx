import { lookup } from '../../../atlas/lookup.ts';
import type { PrintedAnswer, QuestionSheet } from '../../questionSheet.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { useHandout } from './context.ts';
import { NoteMark, NoteList, HandoutPage } from './Page.tsx';
import { PaperImage } from './PaperImage.tsx';

/** The answers with the sentences that prove them, on pages of their own. */
export function KeySheet({ sheet }: { sheet: QuestionSheet }) {
  const { words: own, drawings } = useHandout();
  const { layers } = useWords();
  const { drawnBy, place } = sheet;
  const { answers, notes } = sheet.key;
  const locate = drawings.maps.get('key');
  return (
    <HandoutPage kind="key" title={own.key} lines={[drawnBy, own.keyAbout]} place={place} isSourceFirst>
      <ol className="print-answers">
        {answers.map((answer) => (
          <Answered key={answer.number} answer={answer} />
        ))}
      </ol>
      {locate && (
        <figure className="print-quiz-map">
          <figcaption>{layers.blank.name}</figcaption>
          <PaperImage className="print-map" drawing={locate} alt={layers.blank.name} />
        </figure>
      )}
      <NoteList ids={notes} />
    </HandoutPage>
  );
}

function Answered({
  answer: { number, letter, text, reason, note, proof, unproven },
}: {
  answer: PrintedAnswer;
}) {
  const atlas = useAtlas();
  const { sentences } = useWords();
  return (
    <li value={number}>
      <p>
        {letter !== undefined && <span className="print-letter">{letter}</span>} <strong>{text}</strong>
        <NoteMark note={note} />
      </p>
      <p>{sentences(reason)}</p>
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
