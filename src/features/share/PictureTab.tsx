import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Theme } from '../../output/inks.ts';
import type { Subject } from '../../output/page.ts';
import { FACTORS, rasterize, type Factor } from '../../output/png.ts';
import { drawSvg, FORMS, type Form, type SvgPicture } from '../../output/svg.ts';
import { pen } from '../../store/pen.ts';
import { useWords } from '../../store/react.tsx';
import { download } from '../../ui/download.ts';
import { Segments } from '../../ui/Segments.tsx';
import { settingOf } from '../../ui/settings.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Preview } from './Preview.tsx';
import type { Tab, TabProps } from './tab.ts';
import { fileName, useSubject } from './useSubject.ts';

function PicturePanel(props: TabProps) {
  const { share } = useWords();
  const { value, failed, retry } = useSubject(props);
  if (failed) return <Trouble message={share.failed} action={share.retry} onAction={retry} />;
  return value ? <Picture {...props} subject={value} /> : <p role="status">{share.loading}</p>;
}

/** The theme that the page is in. */
function themeNow(): Theme {
  const chosen = settingOf('theme');
  if (chosen !== 'auto') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function Picture({ words, say, subject }: TabProps & { subject: Subject }) {
  const [form, setForm] = useState<Form>('shown');
  const [theme, setTheme] = useState(themeNow);
  const [transparent, setTransparent] = useState(false);
  const strokes = useStore(pen, (now) => now.strokes);
  const [isDrawn, setDrawn] = useState(true);
  const picture = useMemo(
    () => drawSvg(isDrawn ? { ...subject, strokes } : subject, { form, theme, transparent }),
    [subject, form, theme, transparent, strokes, isDrawn],
  );
  return (
    <div className="share-picture">
      <Preview picture={picture} alt={words.picture.preview} theme={theme} />
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
            {words.picture.drawn}
          </label>
        )}
        <Pixels words={words} say={say} picture={picture} view={subject.view} />
      </div>
    </div>
  );
}

const isCopied = () => 'ClipboardItem' in window && 'write' in navigator.clipboard;

/** What is made of the picture: files, the clipboard, the printer. */
function Pixels({ words, say, picture, view }: TabProps & { picture: SvgPicture; view: Subject['view'] }) {
  const [factor, setFactor] = useState<Factor>(2);
  const save = (blob: Blob, ending: string) => {
    const name = fileName(view, ending);
    download(blob, name);
    say(words.saved(name));
  };
  const savePng = async () => {
    say(words.picture.drawing);
    try {
      save(await rasterize(picture, factor), 'png');
    } catch {
      say(words.picture.failed);
    }
  };
  const copy = async () => {
    say(words.picture.drawing);
    try {
      // The promise goes in as it is: some browsers take only what was asked for within the click.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': rasterize(picture, factor) })]);
      say(words.picture.copied);
    } catch {
      say(words.picture.uncopied);
    }
  };
  return (
    <>
      <label className="pick">
        <span>{words.picture.size}</span>
        <select
          className="field"
          value={factor}
          onChange={(event) => setFactor(FACTORS.find((one) => String(one) === event.target.value) ?? 1)}
        >
          {FACTORS.map((one) => (
            <option key={one} value={one}>
              {words.picture.pixels(one, picture.width * one, picture.height * one)}
            </option>
          ))}
        </select>
      </label>
      <div className="share-actions">
        <button type="button" className="button" onClick={() => void savePng()}>
          {words.picture.png}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save(new Blob([picture.svg], { type: 'image/svg+xml' }), 'svg')}
        >
          {words.picture.svg}
        </button>
        {isCopied() && (
          <button type="button" className="button" onClick={() => void copy()}>
            {words.picture.copy}
          </button>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {words.picture.print}
        </button>
      </div>
    </>
  );
}

export const pictureTab: Tab = { id: 'picture', name: (words) => words.picture.tab, Panel: PicturePanel };
