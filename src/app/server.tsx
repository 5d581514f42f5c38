import atlas from 'virtual:atlas';
import world from 'virtual:world';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { nameOf } from '../atlas/lookup.ts';
import { Told } from '../features/about/Told.tsx';
import { en as aboutWords } from '../i18n/about/en.ts';
import { en } from '../i18n/en.ts';
import { en as shareWords } from '../i18n/share/en.ts';
import { focusLine } from '../output/page.ts';
import { drawSvg } from '../output/svg.ts';
import { place } from '../scene/place.ts';
import { createScene } from '../scene/scene.ts';
import { AtlasProvider } from '../store/react.tsx';
import { format, parse } from '../store/params.ts';
import { createViewStore } from '../store/store.ts';
import { HOME } from '../store/view.ts';
import { Marks } from '../views/map/Marks.tsx';
import { App } from './App.tsx';
import { Ready } from './Ready.tsx';

/** The page at rest as text: the whole drawn map, the legend and the article. */
export function render(): string {
  const store = createViewStore(atlas, HOME);
  const scene = createScene(atlas, store.getState());
  const placement = place(world, atlas.countries);
  const markup = renderToStaticMarkup(<Marks atlas={atlas} scene={scene} placement={placement} words={en} />);
  return renderToString(
    <AtlasProvider atlas={atlas} store={store}>
      <App drawing={{ __html: markup }} />
      <Ready />
    </AtlasProvider>,
  );
}

/** What is told about the map, for readers without scripts; the page's links lead to it. */
export function tell(): string {
  return renderToStaticMarkup(
    <noscript>
      <section id="about" className="about-static">
        <h2>{en.about}</h2>
        <Told atlas={atlas} words={en} about={aboutWords} claims={null} />
      </section>
    </noscript>,
  );
}

/** A place for who unfurls a link to it. `site` is the address of the atlas, or ''. */
export function unfold(place: string, site: string) {
  const view = parse(place, atlas);
  const link = `${site}${format(view)}`;
  const subject = { atlas, world, view, words: en, shareWords, link };
  return {
    title: view.focus === null ? en.title : nameOf(atlas, view.focus),
    about: focusLine(subject) ?? en.subtitle,
    svg: drawSvg(subject, { form: 'slide', theme: 'light', transparent: false }).svg,
  };
}
