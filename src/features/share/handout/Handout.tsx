import { useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAtlas, useView, useWords } from '../../../store/react.tsx';
import { useWorked, type Turn } from '../../../ui/useWork.ts';
import { Working } from '../../../ui/Working.tsx';
import type { QuestionSheet } from '../../questionSheet.ts';
import { createDrawings, HandoutContext, type HandoutResources } from './context.ts';
import './handout.css';
import './paper.css';
import './sheets.css';
import './tasks.css';
import { ArticleSheet } from './ArticleSheet.tsx';
import { BlankSheets } from './BlankSheets.tsx';
import { Choices } from './Choices.tsx';
import { FiguresSheet } from './FiguresSheet.tsx';
import { KeySheet } from './KeySheet.tsx';
import { MapSheet } from './MapSheet.tsx';
import { drawMaps } from './drawings.ts';
import { useOptions, type HandoutOptions } from './options.ts';
import { QuestionsSheet } from './QuestionsSheet.tsx';
import { usePaper } from './usePaper.ts';
import { Button } from '../../../ui/Button.tsx';

/** The choices beside a preview, and the pages themselves. */
export function Handout({ resources }: { resources: HandoutResources }) {
  const atlas = useAtlas();
  const page = useWords();
  const { locale } = page;
  const view = useView();
  const [options, set] = useOptions(atlas, view, resources.source);
  const { paper, turn, parts } = options;
  const seed = resources.source?.asked(view).seed ?? options.seed;
  const [images] = useState(() => new Set<HTMLImageElement>());
  const setting = useMemo(
    () => ({ ...resources, sheet: { paper, turn }, view }),
    // The given words are made anew with the tab around; they differ with the language alone.
    // oxlint-disable-next-line react/exhaustive-deps
    [locale, paper, turn, view],
  );
  const { words, makeQuestions } = resources;
  const sheet = useMemo(
    () => makeQuestions?.({ atlas, words: page, view, seed }),
    [makeQuestions, atlas, page, view, seed],
  );
  // Maps are drawn once for each setting; what was called off is drawn when it is asked for again.
  // oxlint-disable-next-line react/exhaustive-deps
  const drawings = useMemo(createDrawings, [setting, sheet]);
  const draw = useCallback(
    async (work: Turn) => {
      await drawMaps({ atlas, words: page, setting, questions: sheet }, options, drawings, work);
      return { options, setting: { ...setting, drawings, images } };
    },
    [atlas, page, setting, sheet, options, drawings, images],
  );
  const { value: made, progress, cancel } = useWorked(draw);
  const { host, box, print } = usePaper(made?.options ?? options, images);
  return (
    <>
      <p className="share-about">{words.about}</p>
      <div className="share-picture">
        <div className="handout-side">
          <div className="handout-preview" role="region" aria-label={words.preview} tabIndex={0} ref={box} />
          <Button
            className="handout-go"
            disabled={parts.length === 0 || progress !== null}
            onClick={() => void print()}
          >
            {words.print}
          </Button>
          <p role="status">{parts.length === 0 ? words.nothing : ''}</p>
          {progress && (
            <Working
              progress={progress}
              label={words.making}
              cancelLabel={resources.shareWords.cancel}
              onCancel={() => {
                cancel();
                set(made?.options ?? { parts: [] });
              }}
            />
          )}
        </div>
        <Choices
          words={words}
          options={options}
          set={set}
          focus={view.focus}
          seed={seed}
          questions={sheet?.questions.length}
        />
      </div>
      {made &&
        createPortal(
          <HandoutContext value={made.setting}>
            <Pages {...made.options} questions={sheet} />
          </HandoutContext>,
          host,
        )}
    </>
  );
}

/** The chosen pages in their order. */
function Pages({
  parts,
  regions,
  sections,
  marks,
  questions,
}: HandoutOptions & { questions: QuestionSheet | undefined }) {
  return (
    <>
      {parts.includes('map') && <MapSheet />}
      {parts.includes('figures') && <FiguresSheet regions={regions} />}
      {parts.includes('article') && <ArticleSheet sections={sections} marks={marks} />}
      {parts.includes('blank') && <BlankSheets regions={regions} />}
      {questions && parts.includes('quiz') && (
        <>
          <QuestionsSheet sheet={questions} />
          <KeySheet sheet={questions} />
        </>
      )}
    </>
  );
}
