import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { drawSvg } from '../../output/svg.ts';
import type { Subject } from '../../output/page.ts';
import { pen, type Stroke } from '../../store/pen.ts';
import { useAtlas, useView, useStore as useAtlasStore, useWords } from '../../store/react.tsx';
import { download } from '../../ui/download.ts';
import { Segments } from '../../ui/Segments.tsx';
import { isShown, MATTERS, makeDeck, type Matter } from './makeDeck.ts';
import { Preview } from './Preview.tsx';
import type { Tab, TabProps } from './tab.ts';
import { fileName, useSubject } from './useSubject.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const NONE: readonly Stroke[] = [];

/** Slides of the view. What writes them is large, and comes when they are asked for. */
function SlidesPanel({ words, say }: TabProps) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const store = useAtlasStore();
  const [matter, setMatter] = useState<Matter>('view');
  const [progress, setProgress] = useState<number | null>(null);
  const strokes = useStore(pen, (now) => now.strokes);
  const [isDrawn, setDrawn] = useState(true);
  const isCarried = useView((view) => isShown(view, matter)) && strokes.length > 0;
  const carried = isCarried && isDrawn ? strokes : NONE;
  const make = async () => {
    const view = store.view.getState();
    say('');
    setProgress(0);
    try {
      const deck = await makeDeck(
        { atlas, view, words: pageWords, shareWords: words, strokes: carried },
        matter,
        (done, all) => setProgress(done / all),
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
      <Slide words={words} strokes={carried} />
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
        {isCarried && (
          <label className="share-check">
            <input type="checkbox" checked={isDrawn} onChange={(event) => setDrawn(event.target.checked)} />
            {words.picture.drawn}
          </label>
        )}
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
function Slide({ words, strokes }: Pick<TabProps, 'words'> & { readonly strokes: readonly Stroke[] }) {
  const { value } = useSubject({ words });
  return value ? (
    <Drawn subject={value} strokes={strokes} alt={words.picture.preview} />
  ) : (
    <div className="share-preview" />
  );
}

interface DrawnProps {
  readonly subject: Subject;
  readonly strokes: readonly Stroke[];
  readonly alt: string;
}

function Drawn({ subject, strokes, alt }: DrawnProps) {
  const picture = useMemo(
    () => drawSvg({ ...subject, strokes }, { form: 'slide', theme: 'light', transparent: false }),
    [subject, strokes],
  );
  return <Preview picture={picture} alt={alt} theme="light" />;
}

export const slidesTab: Tab = { id: 'slides', name: (words) => words.slides.tab, Panel: SlidesPanel };
