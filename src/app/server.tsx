import '../features/params.ts';
import atlas from 'virtual:atlas';
import world from 'virtual:world';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { lookup, nameOf } from '../atlas/lookup.ts';
import { words as en } from '../locales/en/page.ts';
import { buildParts } from '../features/build.ts';
import { replaceOnce } from '../lib/replaceOnce.ts';
import { focusLine } from '../text/focusLine.ts';
import { AtlasProvider } from '../store/react.tsx';
import { format, parse, home } from '../store/permalink.ts';
import { createViewStore } from '../store/store.ts';
import { Legend } from '../views/legend/Legend.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { App } from './App.tsx';
import { PageNotes } from './PageNotes.tsx';
import { Ready } from './Ready.tsx';
import { renderParts } from './rendered.tsx';
import { PanelSide } from './PanelSide.tsx';

/** The page at rest as text: the whole drawn map, the legend and the article. */
export function render(): string {
  const store = createViewStore(atlas, home());
  const { markup, article } = renderParts(atlas, world, (element) => renderToStaticMarkup(element));
  const page = renderToString(
    <AtlasProvider atlas={atlas} store={store}>
      <App map={markup} article={article} parts={{ Legend, PanelSide }} />
      <Ready />
    </AtlasProvider>,
  );
  // React knows only hidden or not; the browser's own search and links to a text are to find the article.
  return replaceOnce(page, ' data-panel=""', ' data-panel="" hidden="until-found"');
}

/** Renders the page's notes, hidden, in each language. */
export function notes(): string {
  return renderToStaticMarkup(<PageNotes />);
}

/** Renders what readers without JavaScript are told: the dates, and what features add. */
export function renderNoscript(): string {
  return renderToStaticMarkup(
    <noscript>
      <AtlasProvider atlas={atlas} store={createViewStore(atlas, home())}>
        <Timeline />
      </AtlasProvider>
      {buildParts.map(({ id, Noscript }) => Noscript && <Noscript key={id} atlas={atlas} words={en} />)}
    </noscript>,
  );
}

const drawPreview = buildParts.find((part) => part.drawPreview)?.drawPreview;

/** A place for who unfurls a link to it. `site` is the address of the atlas, or ''. */
export function unfold(place: string, site: string) {
  const view = parse(place, atlas);
  const link = `${site}${format(view)}`;
  const subject = { atlas, world, view, words: en, link };
  const [first = ''] = view.focus === null ? [] : (atlas.reach[view.focus]?.sentences ?? []);
  return {
    title: view.focus === null ? en.title : nameOf(atlas, view.focus),
    about: focusLine(subject) ?? en.subtitle,
    sentence: lookup(atlas).sentences.get(first)?.text.trim(),
    drawSvg: () => drawPreview?.(subject),
  };
}
