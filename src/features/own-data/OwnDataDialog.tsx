import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore as useZustand } from 'zustand';
import type { PlaceNames } from '../../atlas/placeNames.ts';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { yieldToMain } from '../../lib/schedule.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { isCanceled, useWork, useWorked, type Turn } from '../../ui/useWork.ts';
import { Working } from '../../ui/Working.tsx';
import { keepOwnData } from './begin.ts';
import { writeKept } from './engine/kept.ts';
import { createPlaceMatcher } from './engine/match.ts';
import { matchRows } from './engine/matchRows.ts';
import { ownDataStore as keptState } from './kept.ts';
import { Loaded } from './Loaded.tsx';
import './ownData.css';
import { isOpenQuestion, keptOf, startReading, type TableReading } from './reading.ts';
import { readBytes, readFile, readSheet, readText, Refusal, type Draft, type Reader } from './readTable.ts';
import { Result } from './Result.tsx';
import { Take } from './Take.tsx';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** The file dropped on the page. */
  readonly file: File | undefined;
  readonly onClose: () => void;
  readonly words: OwnDataWords;
  readonly names: PlaceNames;
}

/**
 * The dialog that turns a table into a layer, open as soon as it has loaded. A table that cannot be read changes
 * nothing.
 */
export function OwnDataDialog({ file, onClose, words, names }: Props) {
  const { share } = useWords();
  const { go } = useStore();
  const atlas = useAtlas();
  const matcher = useMemo(() => createPlaceMatcher(atlas.countries, names), [atlas.countries, names]);
  const { text: kept, isMissed } = useZustand(keptState);
  const [isOpen, setOpen] = useState(true);
  const [reading, setReading] = useState<TableReading | null>(null);
  const [refusal, setRefusal] = useState('');
  const { progress, run, cancel } = useWork();
  const [said, say] = useState('');
  const close = () => setOpen(false);

  const take = async (read: (reader: Reader) => Promise<Draft>) => {
    setRefusal('');
    try {
      setReading(startReading(await run(({ pause }) => read({ matcher, words, pause }))));
    } catch (error) {
      if (isCanceled(error)) return;
      setRefusal(error instanceof Refusal ? error.message : words.errors.unreadable);
    }
  };
  const takeFile = (given: File) => take((reader) => readFile(given, reader));
  useEffect(() => {
    if (file) void takeFile(file);
    // A file is read once, when it is dropped.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [file]);

  const { draft, choice, taken } = reading ?? {};
  const match = useCallback(
    async ({ pause }: Turn) =>
      draft &&
      choice &&
      taken && { draft, choice, taken, matched: await matchRows(draft.table, choice, matcher, taken, pause) },
    [draft, choice, taken, matcher],
  );
  const { value: last, progress: matching, cancel: stopMatching } = useWorked(match);
  const matched = last && last.draft === draft ? last.matched : null;
  const stop = () => {
    cancel();
    stopMatching();
    if (reading && matching) setReading(last ? { ...reading, ...last } : null);
  };
  const result = reading && matched ? keptOf(reading, matched) : null;
  const isAsking = reading && matched ? isOpenQuestion(reading, matched) : false;
  const matchedCount = Math.max(0, ...(matched?.counts ?? []));
  const draw = async () => {
    if (!result || isAsking) return;
    const isKept = keepOwnData(writeKept(result));
    if (isKept) close();
    else say(words.unkept);
    // First the dialog closes, then the map is drawn again; in between, the page can respond.
    await yieldToMain();
    go({ layer: 'own', mode: 'map', year: null });
  };
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={words.title}
      subtitle={draft ? words.stays(draft.file || words.own.pasted, draft.table.rows.length) : words.about}
      closeLabel={share.close}
      className="numbers"
      footer={
        result && matchedCount > 0 ? (
          <>
            <p className="numbers-soft numbers-foot">{isAsking ? words.ask.first : words.named}</p>
            <Button onClick={close}>{words.cancel}</Button>
            <Button className="numbers-main" aria-disabled={isAsking} onClick={() => void draw()}>
              {words.draw(matchedCount)}
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="numbers-body">
        {isMissed && <p className="numbers-told">{words.absentHere}</p>}
        <p role="status" className="numbers-said">
          {said}
        </p>
        {(progress ?? (reading && matching)) && (
          <Working
            progress={progress ?? matching ?? {}}
            label={words.take.reading}
            cancelLabel={words.cancel}
            onCancel={stop}
          />
        )}
        {kept !== null && !reading && <Loaded text={kept} words={words} say={say} close={close} />}
        <Take
          words={words}
          isOpen={!reading && kept === null}
          onFile={(given) => void takeFile(given)}
          onText={(text) => void take((reader) => readText(text, reader))}
        />
        {refusal !== '' && (
          <div role="alert" className="numbers-refusal">
            <p>{refusal}</p>
            {(reading !== null || kept !== null) && <p>{words.errors.kept}</p>}
          </div>
        )}
        {reading && matched && result && (
          <Result
            words={words}
            reading={reading}
            matched={matched}
            result={result}
            isDrawn={matchedCount > 0}
            matcher={matcher}
            onChange={(patch) => setReading({ ...reading, ...patch })}
            onSheet={(sheet) => void take((reader) => readSheet(reading.draft, sheet, reader))}
            onEncoding={(encoding) => {
              const { file: name, from } = reading.draft;
              if (from) void take((reader) => readBytes(name, from.bytes, encoding, reader));
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
