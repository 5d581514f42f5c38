import { useCallback, useState } from 'react';
import type { Theme } from './image/inks.ts';
import type { ExportContext } from './image/page.ts';
import { drawSvg, FORMS, type Form } from './image/svg.ts';
import { doInTurns } from '../../lib/turns.ts';
import { useWords } from '../../store/react.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { preferenceOf } from '../../ui/preferences.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { useWorked, type Turn } from '../../ui/useWork.ts';
import { Pixels } from './Pixels.tsx';
import { Preview } from './Preview.tsx';
import type { Tab, TabProps } from './tab.ts';
import { useStrokes } from './useStrokes.ts';
import { useExportContext } from './useExportContext.ts';

function PicturePanel(props: TabProps) {
  const { share, trouble } = useWords();
  const { value, failed, retry } = useExportContext(props);
  if (failed) return <Trouble message={share.failed} action={trouble.retry} onAction={retry} />;
  return value ? <PictureForm {...props} context={value} /> : <p role="status">{share.loading}</p>;
}

/** The theme that the page is in. */
function themeNow(): Theme {
  const chosen = preferenceOf('theme');
  if (chosen !== 'auto') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function PictureForm({ words, say, context }: TabProps & { context: ExportContext }) {
  const [form, setForm] = useState<Form>('shown');
  const [theme, setTheme] = useState(themeNow);
  const [transparent, setTransparent] = useState(false);
  const strokes = useStrokes();
  const [isDrawn, setDrawn] = useState(true);
  const draw = useCallback(
    ({ pause }: Turn) =>
      doInTurns(drawSvg(isDrawn ? { ...context, strokes } : context, { form, theme, transparent }), pause),
    [context, form, theme, transparent, strokes, isDrawn],
  );
  const { value: picture, progress } = useWorked(draw);
  return (
    <div className="share-picture">
      <div aria-busy={progress !== null}>
        {picture ? (
          <Preview picture={picture} alt={words.picture.preview} theme={theme} />
        ) : (
          <ProgressBar value={undefined} max={1} label={words.picture.drawing} />
        )}
      </div>
      <div className="share-options">
        <fieldset>
          <legend>{words.picture.shape}</legend>
          <Segments
            group="share-form"
            segments={FORMS.map((value) => ({ value, name: words.picture.shapes[value] }))}
            value={form}
            onChange={setForm}
          />
        </fieldset>
        <fieldset>
          <legend>{words.picture.theme}</legend>
          <Segments
            group="share-theme"
            segments={(['light', 'dark'] as const).map((value) => ({
              value,
              name: words.picture.themes[value],
            }))}
            value={theme}
            onChange={setTheme}
          />
        </fieldset>
        <label className="share-check">
          <input
            type="checkbox"
            checked={transparent}
            onChange={(event) => setTransparent(event.target.checked)}
          />
          {words.picture.transparent}
        </label>
        {strokes.length > 0 && (
          <label className="share-check">
            <input type="checkbox" checked={isDrawn} onChange={(event) => setDrawn(event.target.checked)} />
            {words.picture.strokes}
          </label>
        )}
        {picture && <Pixels words={words} say={say} picture={picture} view={context.view} />}
      </div>
    </div>
  );
}

export const pictureTab: Tab = { id: 'picture', name: (words) => words.picture.tab, Panel: PicturePanel };
