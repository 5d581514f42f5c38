import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useAtlas, useView, useWords } from '../../../store/react.tsx';
import { SettingContext, type Given } from './given.ts';
import './handout.css';
import { ArticleSheet } from './ArticleSheet.tsx';
import { BlankSheets } from './BlankSheets.tsx';
import { Choices } from './Choices.tsx';
import { FiguresSheet } from './FiguresSheet.tsx';
import { KeySheet } from './KeySheet.tsx';
import { MapSheet } from './MapSheet.tsx';
import { useOptions } from './options.ts';
import { QuestionsSheet } from './QuestionsSheet.tsx';
import { usePaper } from './usePaper.ts';

/** What is to be printed, chosen beside a preview, and the sheets themselves. */
export function Handout({ given }: { given: Given }) {
  const atlas = useAtlas();
  const page = useWords();
  const { locale } = page;
  const view = useView();
  const [options, set] = useOptions(atlas, view);
  const { paper, turn, parts, regions, sections, marks } = options;
  const seed = view.seed ?? options.seed;
  const { host, box, print } = usePaper(options);
  const setting = useMemo(
    () => ({ ...given, sheet: { paper, turn }, view }),
    // The given words are made anew with the tab around; they differ with the language alone.
    // oxlint-disable-next-line react/exhaustive-deps
    [locale, paper, turn, view],
  );
  const { words, makeQuestions } = given;
  const sheet = useMemo(
    () => makeQuestions({ atlas, words: page, view, seed }),
    [makeQuestions, atlas, page, view, seed],
  );
  return (
    <>
      <p className="share-about">{words.about}</p>
      <div className="share-picture">
        <div className="handout-side">
          <div className="handout-preview" role="region" aria-label={words.preview} tabIndex={0} ref={box} />
          <button
            type="button"
            className="button handout-go"
            disabled={parts.length === 0}
            onClick={() => void print()}
          >
            {words.print}
          </button>
          <p role="status">{parts.length === 0 ? words.nothing : ''}</p>
        </div>
        <Choices
          words={words}
          options={options}
          set={set}
          focus={view.focus}
          seed={seed}
          questions={sheet.questions.length}
        />
      </div>
      {createPortal(
        <SettingContext value={setting}>
          {parts.includes('map') && <MapSheet />}
          {parts.includes('figures') && <FiguresSheet regions={regions} />}
          {parts.includes('article') && <ArticleSheet sections={sections} marks={marks} />}
          {parts.includes('blank') && <BlankSheets regions={regions} />}
          {parts.includes('quiz') && (
            <>
              <QuestionsSheet sheet={sheet} />
              <KeySheet sheet={sheet} />
            </>
          )}
        </SettingContext>,
        host,
      )}
    </>
  );
}
