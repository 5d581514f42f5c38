import { useCallback, useState } from 'react';
import { drawSvg } from './image/svg.ts';
import type { ExportContext } from './image/page.ts';
import { doInTurns } from '../../lib/turns.ts';
import type { Stroke } from '../../scene/strokes.ts';
import { useAtlas, useView, useStore, useWords } from '../../store/react.tsx';
import { download } from '../../ui/download.ts';
import { Segments } from '../../ui/Segments.tsx';
import { isCanceled, useWork, useWorked, type Turn } from '../../ui/useWork.ts';
import { Working } from '../../ui/Working.tsx';
import { isShown, MATTERS, makeDeck, type Matter } from './makeDeck.ts';
import { Preview } from './Preview.tsx';
import type { PanelProps, Tab, TabProps } from './tab.ts';
import { useStrokes } from './useStrokes.ts';
import { fileName, useExportContext } from './useExportContext.ts';
import { Button } from '../../ui/Button.tsx';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const NONE: readonly Stroke[] = [];

/** Slides of the view. What writes them is large, and comes when they are asked for. */
function SlidesPanel({ words, late, say }: PanelProps) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const store = useStore();
  const [matter, setMatter] = useState<Matter>('view');
  const { progress, run, cancel } = useWork();
  const strokes = useStrokes();
  const [isDrawn, setDrawn] = useState(true);
  const isCarried = useView((view) => isShown(view, matter)) && strokes.length > 0;
  const carried = isCarried && isDrawn ? strokes : NONE;
  const source = late.find((part) => part.steps)?.steps;
  const make = async () => {
    const view = store.view.getState();
    say('');
    try {
      const deck = await run(({ report, signal }) =>
        makeDeck({ atlas, view, words: pageWords, shareWords: words, strokes: carried, source }, matter, {
          onStep: (done, all) => report(done / all),
          signal,
        }),
      );
      const name =
        matter === 'story' && source ? `relations-atlas-${source.name}.pptx` : fileName(view, 'pptx');
      download(new Blob([deck], { type: TYPE }), name);
      say(words.saved(name));
    } catch (error) {
      say(isCanceled(error) ? words.canceled : words.slides.failed);
    }
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
            segments={MATTERS.filter((value) => value === 'view' || source).map((value) => ({
              value,
              name: words.slides[value],
            }))}
            value={matter}
            onChange={setMatter}
          />
        </fieldset>
        {isCarried && (
          <label className="share-check">
            <input type="checkbox" checked={isDrawn} onChange={(event) => setDrawn(event.target.checked)} />
            {words.picture.strokes}
          </label>
        )}
        <Button
          aria-disabled={progress !== null}
          onClick={() => {
            if (progress === null) void make();
          }}
        >
          {words.slides.make}
        </Button>
        {progress && (
          <Working
            progress={progress}
            label={words.slides.making}
            cancelLabel={words.cancel}
            onCancel={cancel}
          />
        )}
      </div>
    </div>
  );
}

/** A preview of the slide. Without it, the slides can still be made. */
function Slide({ words, strokes }: Pick<TabProps, 'words'> & { readonly strokes: readonly Stroke[] }) {
  const { value } = useExportContext({ words });
  return value ? (
    <Drawn context={value} strokes={strokes} alt={words.picture.preview} />
  ) : (
    <div className="share-preview" />
  );
}

interface DrawnProps {
  readonly context: ExportContext;
  readonly strokes: readonly Stroke[];
  readonly alt: string;
}

function Drawn({ context, strokes, alt }: DrawnProps) {
  const draw = useCallback(
    ({ pause }: Turn) =>
      doInTurns(
        drawSvg({ ...context, strokes }, { form: 'slide', theme: 'light', transparent: false }),
        pause,
      ),
    [context, strokes],
  );
  const { value } = useWorked(draw);
  return value ? <Preview picture={value} alt={alt} theme="light" /> : <div className="share-preview" />;
}

export const slidesTab: Tab = { id: 'slides', name: (words) => words.slides.tab, Panel: SlidesPanel };
