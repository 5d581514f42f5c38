import { useMemo, useState } from 'react';
import { readKept, writeKept } from './engine/kept.ts';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { useAtlas, useView, useStore } from '../../store/react.tsx';
import { Classes } from './Classes.tsx';
import { keepOwnData } from './begin.ts';
import { saveFile } from './saveFile.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** The numbers that are kept. */
  readonly text: string;
  readonly words: OwnDataWords;
  readonly say: (text: string) => void;
  readonly close: () => void;
}

/** The loaded numbers: the reader can change their classes, save them with the atlas, or remove them. */
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
    keepOwnData(null);
    say(words.removed);
  };
  return (
    <section className="numbers-part" aria-label={words.loaded}>
      <h3>
        <bdi>{atlas.added?.name}</bdi>
      </h3>
      <div className="numbers-actions">
        {layer !== 'own' && (
          <Button
            onClick={() => {
              go({ layer: 'own' });
              close();
            }}
          >
            {words.show}
          </Button>
        )}
        <Button
          aria-disabled={isSaving}
          onClick={() => {
            if (!isSaving) void save();
          }}
        >
          {words.saveFile}
        </Button>
        <Button onClick={remove}>{words.remove}</Button>
      </div>
      {atlas.added && (
        <Classes
          words={words}
          classing={kept}
          added={atlas.added}
          onChange={(classing) => keepOwnData(writeKept({ ...kept, ...classing }))}
        />
      )}
    </section>
  );
}
