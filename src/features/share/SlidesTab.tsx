import { useMemo, useState } from 'react';
import { drawSvg } from '../../output/svg.ts';
import type { Subject } from '../../output/page.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import { download } from '../../ui/download.ts';
import { Segments } from '../../ui/Segments.tsx';
import { MATTERS, makeDeck, type Matter } from './makeDeck.ts';
import { Preview } from './Preview.tsx';
import type { Tab, TabProps } from './tab.ts';
import { fileName, useSubject } from './useSubject.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides of the view. What writes them is large, and comes when they are asked for. */
function SlidesPanel({ words, say }: TabProps) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const { getState } = useStore();
  const [matter, setMatter] = useState<Matter>('view');
  const [progress, setProgress] = useState<number | null>(null);
  const make = async () => {
    const { view } = getState();
    say('');
    setProgress(0);
    try {
      const deck = await makeDeck({ atlas, view, words: pageWords, shareWords: words }, matter, (done, all) =>
        setProgress(done / all),
      );
      const name = matter === 'story' ? 'relations-atlas-story.pptx' : fileName(view, 'pptx');
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
        <fieldset>
          <legend>{words.slides.what}</legend>
          <Segments
            group="share-slides"
            segments={MATTERS.map((value) => ({ value, name: words.slides[value] }))}
            value={matter}
            onChange={setMatter}
          />
        </fieldset>
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
