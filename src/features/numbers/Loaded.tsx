import { useMemo, useState } from 'react';
import { readKept, writeKept } from '../../atlas/own/kept.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { useAtlas, useView, useStore } from '../../store/react.tsx';
import { Classes } from './Classes.tsx';
import { keep } from './begin.ts';
import { saveFile } from './saveFile.ts';

interface Props {
  /** What is kept. */
  readonly text: string;
  readonly words: NumbersWords;
  readonly say: (text: string) => void;
  readonly close: () => void;
}

/** The numbers that are there: classed anew, saved with the atlas, taken away. */
export function Loaded({ text, words, say, close }: Props) {
  const atlas = useAtlas();
  const { go } = useStore();
  const layer = useView((view) => view.layer);
  const kept = useMemo(() => readKept(text, atlas), [text, atlas]);
  const [isSaving, setSaving] = useState(false);
  if (!kept) return null;
  const save = async () => {
    setSaving(true);
    say(words.saving);
    try {
      say(words.saved(await saveFile(text)));
    } catch {
      say(words.unsaved);
    }
    setSaving(false);
  };
  const remove = () => {
    if (layer === 'own') go({ layer: 'parties' });
    keep(null);
    say(words.removed);
  };
  return (
    <section className="numbers-part" aria-label={words.drawn}>
      <h3>
        <bdi>{atlas.own?.name}</bdi>
      </h3>
      <div className="share-actions">
        {layer !== 'own' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              go({ layer: 'own' });
              close();
            }}
          >
            {words.show}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={isSaving}
          onClick={() => {
            if (!isSaving) void save();
          }}
        >
          {words.saveFile}
        </button>
        <button type="button" className="button" onClick={remove}>
          {words.remove}
        </button>
      </div>
      <Classes words={words} kept={kept} onChange={(classing) => keep(writeKept({ ...kept, ...classing }))} />
    </section>
  );
}
