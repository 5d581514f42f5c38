import { useCallback, useState } from 'react';
import { tidy } from '../../atlas/own/csv.ts';
import { CLASSES, type Method } from '../../atlas/own/classes.ts';
import { ENCODINGS, type Encoding } from '../../atlas/own/decode.ts';
import { judge } from '../../atlas/own/judge.ts';
import { writeKept, type Kept } from '../../atlas/own/kept.ts';
import type { Matcher } from '../../atlas/own/match.ts';
import type { Id } from '../../atlas/types.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { useStore } from '../../store/react.tsx';
import { createPause, yieldToMain } from '../../lib/schedule.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Classes } from './Classes.tsx';
import { Columns } from './Columns.tsx';
import { Found } from './Found.tsx';
import { keep } from './begin.ts';
import { Pick } from '../../ui/Pick.tsx';
import type { Draft } from './readTable.ts';

interface Props {
  readonly words: NumbersWords;
  readonly draft: Draft;
  readonly matcher: Matcher;
  readonly say: (text: string) => void;
  readonly close: () => void;
  readonly onEncoding: (from: { readonly bytes: Uint8Array; readonly encoding: Encoding }) => void;
}

/** The day by the reader's own clock, as "2026-08-05". */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What is in a table that was read: its columns, its countries, its classes. */
export function Sort({ words, draft, matcher, say, close, onEncoding }: Props) {
  const { go } = useStore();
  const { table, guessed, file, from } = draft;
  const [choice, setChoice] = useState(guessed);
  const [taken, setTaken] = useState<ReadonlyMap<string, Id>>(new Map());
  const [classing, setClassing] = useState<{ method: Method; count: number }>({
    method: 'natural',
    count: CLASSES.usual,
  });
  const load = useCallback(
    () => judge(table, choice, matcher, taken, createPause()),
    [table, choice, matcher, taken],
  );
  const judged = useLoaded(load).value;
  const kept: Kept | null = judged && {
    ...classing,
    file: tidy(file).slice(0, 120),
    title: (choice.hasHeader ? (table.rows[0]?.cells[choice.value] ?? '') : '').slice(0, 120),
    date: today(),
    percent: judged.percent,
    given: judged.given,
  };
  const draw = async () => {
    if (!kept || judged?.numbers === 0) return;
    const isKept = keep(writeKept(kept));
    if (isKept) close();
    else say(words.unkept);
    // The dialog goes, then the map is drawn anew: each in a time in which the page can answer.
    await yieldToMain();
    go({ layer: 'own', mode: 'map' });
  };
  return (
    <>
      {from && from.encoding !== 'utf-8' && (
        <div className="numbers-told">
          <Pick
            label={words.columns.encoding}
            value={from.encoding}
            options={ENCODINGS.map((encoding) => [encoding, encoding.toUpperCase()])}
            onChange={(encoding) => onEncoding({ bytes: from.bytes, encoding })}
          />
          <p>{words.columns.encodingTold(from.encoding.toUpperCase())}</p>
        </div>
      )}
      <Columns words={words} table={table} choice={choice} onChange={setChoice} />
      {judged && kept && (
        <>
          <Found
            words={words}
            judged={judged}
            rows={table.rows.length - Number(choice.hasHeader)}
            matcher={matcher}
            taken={taken}
            onTake={setTaken}
          />
          {judged.numbers > 0 && (
            <>
              <Classes words={words} kept={kept} onChange={setClassing} />
              <button type="button" className="button numbers-main" onClick={() => void draw()}>
                {words.draw}
              </button>
            </>
          )}
        </>
      )}
    </>
  );
}
