import { useEffect, useRef, useState, type ReactNode } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import { words as en } from '../../locales/en/settings.ts';
import { LOCALES, OWN_NAMES } from '../../locales/locales.ts';
import { SETTINGS, type SettingsWords } from '../../locales/settings.ts';
import { format, home } from '../../store/permalink.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { isAdded, SHADED } from '../../store/view.ts';
import { PREFERENCES } from '../../ui/preferences.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import type { Frame } from '../feature.ts';
import { useFeatures } from '../useFeatures.ts';
import { addressOf } from './address.ts';
import { CopyField } from './CopyField.tsx';
import { elementCode, frameCode, EMBED_SIZES, viewOf, type Embedding, type EmbedSize } from './embedding.ts';
import type { Tab, TabProps } from './tab.ts';
import { Pick } from '../../ui/Pick.tsx';

/** The code of a frame; nothing where no feature makes frames. */
function EmbedPanel(props: TabProps) {
  const frame = useFeatures().find((feature) => feature.frame)?.frame;
  return frame && <FrameCode {...props} frame={frame} />;
}

function FrameCode({ words, say, frame }: TabProps & { readonly frame: Frame }) {
  const atlas = useAtlas();
  const page = useWords();
  const settings: SettingsWords = useLoaded(SETTINGS[page.locale]).value ?? en;
  const view = useView();
  const [chosen, setChosen] = useState<Embedding>({
    size: 'slide',
    // What was added stays in this browser: a frame elsewhere has none.
    layer: isAdded(view.layer) ? 'parties' : view.layer,
    lang: view.lang,
    theme: view.theme,
    hasPanel: false,
    here: true,
  });
  const set = (change: Partial<Embedding>) => setChosen({ ...chosen, ...change });
  const embedded = viewOf(view, frame.look(chosen.hasPanel), chosen);
  const base = addressOf(home());
  const title = embedded.focus === null ? page.title : page.mark(page.title, nameOf(atlas, embedded.focus));
  const code = { words, say, action: words.embed.copy, done: words.embed.copied, lang: 'en', rows: 3 };
  return (
    <>
      <p className="share-about">{words.embed.about}</p>
      <div className="share-picture">
        <Preview address={`${base}${format(embedded)}`} size={chosen.size} title={words.embed.preview} />
        <div className="share-options">
          <Pick
            label={words.embed.size}
            value={chosen.size}
            options={sizes.map((size) => [
              size,
              words.embed.sized(words.embed.sizes[size], EMBED_SIZES[size].width, EMBED_SIZES[size].height),
            ])}
            onChange={(size) => set({ size })}
          />
          <Pick
            label={page.layers.legend}
            value={chosen.layer}
            options={SHADED.map((layer) => [layer, page.layers[layer].name])}
            onChange={(layer) => set({ layer })}
          />
          <Pick
            label={settings.theme}
            value={chosen.theme ?? 'auto'}
            options={PREFERENCES.theme.map((theme) => [theme, settings.themes[theme]])}
            onChange={(theme) => set({ theme: theme === 'auto' ? null : theme })}
          />
          <Pick
            label={settings.language}
            value={chosen.lang ?? 'auto'}
            options={[
              ['auto', settings.languageAuto],
              ...LOCALES.map((locale) => [locale, OWN_NAMES[locale]] as const),
            ]}
            onChange={(lang) => set({ lang: lang === 'auto' ? null : lang })}
          />
          <Check on={chosen.hasPanel} set={(hasPanel) => set({ hasPanel })}>
            {words.embed.panel}
          </Check>
          {view.focus !== null && (
            <Check on={chosen.here} set={(here) => set({ here })}>
              {words.embed.here(nameOf(atlas, view.focus))}
            </Check>
          )}
        </div>
      </div>
      <CopyField {...code} label={words.embed.frame} text={frameCode(base, embedded, chosen.size, title)} />
      <CopyField
        {...code}
        label={words.embed.element}
        text={elementCode(base, embedded, chosen.hasPanel, title)}
      />
    </>
  );
}

const sizes = Object.keys(EMBED_SIZES) as EmbedSize[];

/** The frame itself at its size, made small by as much as its place asks for. */
function Preview({ address, size, title }: { address: string; size: EmbedSize; title: string }) {
  const { width, height } = EMBED_SIZES[size];
  const [scale, setScale] = useState(0.4);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = box.current;
    if (!place) return undefined;
    const observer = new ResizeObserver(() => setScale(Math.min(1, place.clientWidth / width)));
    observer.observe(place);
    return () => observer.disconnect();
  }, [width]);
  return (
    <div className="share-frame" ref={box} style={{ blockSize: height * scale }}>
      <iframe src={address} title={title} width={width} height={height} style={{ scale: String(scale) }} />
    </div>
  );
}

function Check({ on, set, children }: { on: boolean; set: (on: boolean) => void; children: ReactNode }) {
  return (
    <label className="share-check">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      {children}
    </label>
  );
}

export const embedTab: Tab = {
  id: 'embed',
  name: (words) => words.embed.tab,
  Panel: EmbedPanel,
  needs: 'frame',
};
