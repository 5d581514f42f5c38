import { useEffect, useRef, useState, type ReactNode } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import { LOCALES, OWN_NAMES } from '../../i18n/locales.ts';
import { format, home } from '../../store/permalink.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { SHADED } from '../../store/view.ts';
import { SETTINGS } from '../../ui/settings.ts';
import { addressOf } from './address.ts';
import { CopyField } from './CopyField.tsx';
import { elementCode, frameCode, SIZES, viewOf, type Embedding, type Size } from './embedding.ts';
import type { Tab, TabProps } from './tab.ts';
import { Pick } from '../../ui/Pick.tsx';

function EmbedPanel({ words, say }: TabProps) {
  const atlas = useAtlas();
  const page = useWords();
  const view = useView();
  const [chosen, setChosen] = useState<Embedding>({
    size: 'slide',
    // The reader's own numbers stay in this browser: a frame elsewhere has none.
    layer: view.layer === 'own' ? 'parties' : view.layer,
    lang: view.lang,
    theme: view.theme,
    embed: 'map',
    here: true,
  });
  const set = (change: Partial<Embedding>) => setChosen({ ...chosen, ...change });
  const shown = viewOf(view, chosen);
  const base = addressOf(home());
  const title = shown.focus === null ? page.title : page.mark(page.title, nameOf(atlas, shown.focus));
  const code = { words, say, action: words.embed.copy, done: words.embed.copied, lang: 'en', rows: 3 };
  return (
    <>
      <p className="share-about">{words.embed.about}</p>
      <div className="share-picture">
        <Preview address={`${base}${format(shown)}`} size={chosen.size} title={words.embed.preview} />
        <div className="share-options">
          <Pick
            label={words.embed.size}
            value={chosen.size}
            options={sizes.map((size) => [
              size,
              `${words.embed.sizes[size]} (${SIZES[size].width} × ${SIZES[size].height})`,
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
            label={page.settings.theme}
            value={chosen.theme ?? 'auto'}
            options={SETTINGS.theme.map((theme) => [theme, page.settings.themes[theme]])}
            onChange={(theme) => set({ theme: theme === 'auto' ? null : theme })}
          />
          <Pick
            label={page.settings.language}
            value={chosen.lang ?? 'auto'}
            options={[
              ['auto', page.settings.languageAuto],
              ...LOCALES.map((locale) => [locale, OWN_NAMES[locale]] as const),
            ]}
            onChange={(lang) => set({ lang: lang === 'auto' ? null : lang })}
          />
          <Check on={chosen.embed === 'panel'} set={(on) => set({ embed: on ? 'panel' : 'map' })}>
            {words.embed.panel}
          </Check>
          {view.focus !== null && (
            <Check on={chosen.here} set={(here) => set({ here })}>
              {words.embed.here(nameOf(atlas, view.focus))}
            </Check>
          )}
        </div>
      </div>
      <CopyField {...code} label={words.embed.frame} text={frameCode(base, shown, chosen.size, title)} />
      <CopyField {...code} label={words.embed.element} text={elementCode(base, shown, title)} />
    </>
  );
}

const sizes = Object.keys(SIZES) as Size[];

/** The frame itself at its size, made small by as much as its place asks for. */
function Preview({ address, size, title }: { address: string; size: Size; title: string }) {
  const { width, height } = SIZES[size];
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

export const embedTab: Tab = { id: 'embed', name: (words) => words.embed.tab, Panel: EmbedPanel };
