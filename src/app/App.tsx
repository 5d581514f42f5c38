import { useMemo, type ComponentType } from 'react';
import { features } from '../features/index.ts';
import { traitsOf } from '../store/parts.ts';
import { HydratedLater, useView, useWords } from '../store/react.tsx';
import { isOpen } from '../store/view.ts';
import { Later } from '../ui/Later.tsx';
import '../scene/palette.css';
import '../views/legend/ramp.css';
import '../views/legend/legend.css';
import '../views/legend/row.css';
import { MapControls } from '../views/map/MapControls.tsx';
import { Map, type MapMarkup, type Markup } from '../views/map/Map.tsx';
import '../views/article/article.css';
import '../views/panel/panel.css';
import '../views/panel/sheet.css';
import '../views/panel/card.css';
import '../views/panel/lists.css';
import '../views/panel/pins.css';
import { TableStage } from '../views/table/TableStage.tsx';
import { Places } from '../views/map/world/Places.tsx';
import './app.css';
import './header.css';
import './headline.css';
import './phone.css';
import './plain.css';
import './print.css';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Headline } from './Headline.tsx';
import { Guard } from './Guard.tsx';
import { Toolbar } from './Toolbar.tsx';

const SIDES = features.flatMap(({ side }) => side ?? []);
const FRAME = features.find(({ frame }) => frame)?.frame;

/** Loads the strip of dates when the reader opens it. */
const loadTimeline = () => import('../views/timeline/Timeline.tsx').then(({ Timeline }) => Timeline);

const loadDivider = () => import('./Divider.tsx').then(({ Divider }) => Divider);

/** Parts that the page holds from the start and whose scripts come once it answers. */
export interface AppParts {
  readonly Legend: ComponentType;
  readonly PanelSide: ComponentType<{ readonly article: Markup }>;
}

interface AppProps {
  readonly map: MapMarkup;
  readonly article: Markup;
  readonly parts: AppParts;
}

/** The page. If any part of it fails, the article remains readable. */
export function App({ map, article, parts: { Legend, PanelSide } }: AppProps) {
  const words = useWords();
  const isFramed = useView((view) => traitsOf(view).framed === true);
  const isAlone = useView((view) => traitsOf(view).alone === true);
  const frame = isFramed ? FRAME : undefined;
  // A frame is for the map.
  const mode = useView((view) => (isFramed ? 'map' : view.mode));
  const side = SIDES.find((one) => one.mode === mode);
  const hasPanel = useView((view) => (isFramed ? frame?.hasPanel(view) : !isAlone));
  const isPanelOpen = useView((view) => isOpen(view)) || side !== undefined;
  const isPage = mode === 'map' || mode === 'table';
  const hasDates = useView(({ dates }) => dates === 'open');
  // The same element at each render, so that React does not make an unhydrated part again.
  const legend = useMemo(() => <Legend />, [Legend]);
  const panel = useMemo(() => <PanelSide article={article} />, [PanelSide, article]);
  return (
    <Guard message={words.trouble.page} instead={<WholeArticle article={article} />}>
      <div
        className="app"
        data-pane={isPanelOpen ? 'open' : 'closed'}
        data-mode={mode}
        data-page={frame || !isPage ? undefined : ''}
      >
        {!frame && <Skips hasText={isPanelOpen} />}
        {frame ? <frame.Top /> : <Header />}
        <main className="stage">
          {!frame && isPage && <Headline />}
          {mode !== 'table' && (frame || !isPage ? <MapControls /> : <Toolbar />)}
          {mode === 'table' && <TableStage />}
          <Guard message={words.trouble.map}>
            <Map markup={map} />
          </Guard>
          {!frame && mode === 'map' && <Places />}
          {mode !== 'table' && (
            <Guard message={words.trouble.legend}>
              <HydratedLater>{legend}</HydratedLater>
            </Guard>
          )}
          {!frame && mode === 'map' && hasDates && (
            <Later load={loadTimeline} message={words.tools.failed} action={words.trouble.retry} />
          )}
        </main>
        <aside
          id="side"
          className="side"
          aria-label={side ? side.label(words) : words.panel.label}
          hidden={!hasPanel}
        >
          {isPanelOpen && <Later load={loadDivider} props={{ label: words.panel.resize }} />}
          {side && <side.Content />}
          <div className="side-panel" hidden={side !== undefined}>
            <HydratedLater>{panel}</HydratedLater>
          </div>
        </aside>
        {frame ? <frame.Foot /> : <Footer />}
        {features.map(({ id, Overlay, inFrames }) => Overlay && (!frame || inFrames) && <Overlay key={id} />)}
      </div>
    </Guard>
  );
}

/** Links past the header. What opens takes over the keyboard that has lost its place. */
function Skips({ hasText }: { hasText: boolean }) {
  const words = useWords();
  return (
    <>
      <a className="skip" href="#map">
        {words.keys.skipToMap}
      </a>
      <a
        className="skip"
        href={hasText ? '#panel' : '?pane=open#panel'}
        onClick={({ currentTarget }) => !hasText && currentTarget.blur()}
      >
        {words.skipToArticle}
      </a>
    </>
  );
}

function WholeArticle({ article }: { article: Markup }) {
  return (
    <main className="whole-article">
      <section className="article">
        <div dangerouslySetInnerHTML={article} />
      </section>
    </main>
  );
}
