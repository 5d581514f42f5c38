import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createMatcher } from '../../atlas/own/match.ts';
import type { Names } from '../../i18n/names.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { useAtlas } from '../../store/react.tsx';
import { kept as keptState } from './kept.ts';
import { Loaded } from './Loaded.tsx';
import './numbers.css';
import { readBytes, readFile, readText, Refusal, type Draft } from './readTable.ts';
import { Sort } from './Sort.tsx';
import { Take } from './Take.tsx';

interface Props {
  readonly words: NumbersWords;
  readonly names: readonly Partial<Names>[];
  /** What was dropped on the page. */
  readonly file: File | undefined;
  readonly close: () => void;
}

/** From a table to a layer. A table that cannot be read leaves everything as it was. */
export function Room({ words, names, file, close }: Props) {
  const atlas = useAtlas();
  const matcher = useMemo(() => createMatcher(atlas, names), [atlas, names]);
  const { text: kept, isMissed } = useStore(keptState);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isReading, setReading] = useState(false);
  const [said, say] = useState('');

  const take = async (read: () => Promise<Draft>) => {
    setRefusal('');
    setReading(true);
    try {
      setDraft(await read());
    } catch (error) {
      setRefusal(error instanceof Refusal ? error.message : words.errors.unreadable);
    }
    setReading(false);
  };
  const takeFile = (given: File) => take(() => readFile(given, matcher, words));
  useEffect(() => {
    if (file) void takeFile(file);
    // A file is read once, when it is dropped.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [file]);

  return (
    <div className="numbers">
      {isMissed && <p className="numbers-told">{words.absentHere}</p>}
      <p className="share-about">{words.about}</p>
      <p role="status" className="numbers-said">
        {isReading ? words.take.reading : said}
      </p>
      {kept !== null && !draft && <Loaded text={kept} words={words} say={say} close={close} />}
      <Take
        words={words}
        isOpen={!draft && kept === null}
        onFile={(given) => void takeFile(given)}
        onText={(text) => void take(() => readText('', text, matcher, words))}
      />
      {refusal !== '' && (
        <div role="alert" className="numbers-refusal">
          <p>{refusal}</p>
          {(draft !== null || kept !== null) && <p>{words.errors.kept}</p>}
        </div>
      )}
      {draft && (
        <Sort
          key={`${draft.file} ${draft.table.rows.length} ${draft.from?.encoding ?? ''}`}
          words={words}
          draft={draft}
          matcher={matcher}
          say={say}
          close={close}
          onEncoding={({ bytes, encoding }) =>
            void take(() => readBytes(draft.file, bytes, encoding, matcher, words))
          }
        />
      )}
    </div>
  );
}
