import { useMemo, useState } from 'react';
import { drawSvg } from '../../output/svg.ts';
import type { Subject } from '../../output/page.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import { format } from '../../store/params.ts';
import { download } from '../../ui/download.ts';
import { addressOf } from './address.ts';
import { Preview } from './Preview.tsx';
import type { Tab, TabProps } from './tab.ts';
import { fileName, useSubject } from './useSubject.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides of the view. What writes them is large, and comes when they are asked for. */
function SlidesPanel({ words, say }: TabProps) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const { getState } = useStore();
  const [progress, setProgress] = useState<number | null>(null);
  const make = async () => {
    const { view } = getState();
    say('');
    setProgress(0);
    try {
      const [{ createDeck }, { worldFor }] = await Promise.all([
        import('../../output/deck/deck.ts'),
        import('./worldFor.ts'),
      ]);
      const deck = await createDeck(
        {
          atlas,
          words: pageWords,
          shareWords: words,
          addressOf,
          worldFor: (own) => worldFor(atlas, own),
        },
        [{ at: format(view) }],
        (done, all) => setProgress(done / all),
      );
      const name = fileName(view, 'pptx');
      download(new Blob([deck], { type: TYPE }), name);
      say(words.saved(name));
    } catch {
      say(words.slides.failed);
    }
    setProgress(null);
  };
  return (
    <div className="share-picture">
      <Slide words={words} />
      <div className="share-options">
        <p className="share-about">{words.slides.about}</p>
        <button
          type="button"
          className="button"
          aria-disabled={progress !== null}
          onClick={() => {
            if (progress === null) void make();
          }}
        >
          {words.slides.make}
        </button>
        {progress !== null && (
          <p role="status">
            <label>
              {words.slides.making} <progress value={progress} />
            </label>
          </p>
        )}
      </div>
    </div>
  );
}

/** What the slide will show, as a picture. Without it, the slides can still be made. */
function Slide({ words }: Pick<TabProps, 'words'>) {
  const { value } = useSubject({ words });
  return value ? <Drawn subject={value} alt={words.picture.preview} /> : <div className="share-preview" />;
}

function Drawn({ subject, alt }: { subject: Subject; alt: string }) {
  const picture = useMemo(
    () => drawSvg(subject, { form: 'slide', theme: 'light', transparent: false }),
    [subject],
  );
  return <Preview picture={picture} alt={alt} theme="light" />;
}

export const slidesTab: Tab = { id: 'slides', name: (words) => words.slides.tab, Panel: SlidesPanel };
