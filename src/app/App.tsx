import type { ReactNode } from 'react';
import { FrameFoot, FrameTop } from '../features/embed/Frame.tsx';
import { features } from '../features/index.ts';
import { NumbersButton } from '../features/numbers/NumbersButton.tsx';
import { Quiz } from '../features/quiz/Quiz.tsx';
import { useAtlas, useView, useStore, useWords } from '../store/react.tsx';
import { isTalk } from '../store/view.ts';
import '../ui/controls.css';
import '../scene/palette.css';
import { Boundary } from '../ui/Boundary.tsx';
import { takeOver } from '../ui/focus.ts';
import { Trouble } from '../ui/Trouble.tsx';
import { LayerSwitch } from '../views/legend/LayerSwitch.tsx';
import { Legend } from '../views/legend/Legend.tsx';
import { Map, type Drawing } from '../views/map/Map.tsx';
import { Article } from '../views/panel/Article.tsx';
import { Panel } from '../views/panel/Panel.tsx';
import { Presets } from '../views/presets/Presets.tsx';
import { Search } from '../views/search/Search.tsx';
import { Story } from '../views/story/Story.tsx';
import { Table } from '../views/table/Table.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import './app.css';
import { Divider } from './Divider.tsx';
import { ModeSwitch } from './ModeSwitch.tsx';

/** The page. Whatever part of it fails, the article stays. */
export function App({ drawing }: { drawing: Drawing }) {
  const words = useWords();
  const pane = useView((view) => view.pane);
  const embed = useView((view) => view.embed);
  const isWhole = embed === 'off';
  // A frame is for the map.
  const mode = useView((view) => (view.embed === 'off' ? view.mode : 'map'));
  return (
    <Part message={words.trouble.page} instead={<WholeArticle />}>
      <div className="app" data-pane={pane} data-mode={mode}>
        {isWhole && (
          <>
            <a className="skip" href="#map">
              {words.keys.skipToMap}
            </a>
            <a className="skip" href="#panel">
              {words.skipToArticle}
            </a>
          </>
        )}
        {isWhole ? <Top /> : <FrameTop />}
        <main className="stage" data-mode={mode}>
          <noscript>
            <p className="no-script">{words.noScript}</p>
          </noscript>
          {isWhole && (
            <div className="stage-top">
              <ModeSwitch />
              {mode === 'map' && <LayerSwitch />}
            </div>
          )}
          {isWhole && mode === 'map' && (
            <div className="stage-places">
              <Presets />
              <NumbersButton />
            </div>
          )}
          {mode === 'table' && <Table />}
          <Part message={words.trouble.map}>
            <Map drawing={drawing} />
          </Part>
          {isWhole && (mode === 'map' || mode === 'table') && <Timeline />}
          <Part message={words.trouble.legend}>
            <Legend />
          </Part>
        </main>
        {embed !== 'map' && !isTalk(mode) && (
          <aside
            className="side"
            aria-label={mode === 'story' || mode === 'quiz' ? words[mode].label : words.panel.label}
          >
            <Divider label={words.panel.resize} />
            {mode === 'story' ? <Story /> : mode === 'quiz' ? <Quiz /> : <Panel />}
          </aside>
        )}
        {!isWhole && <FrameFoot />}
        {features.map(
          ({ id, Overlay, inFrames }) => Overlay && (isWhole || inFrames) && <Overlay key={id} />,
        )}
      </div>
    </Part>
  );
}

function Top() {
  const words = useWords();
  const { go } = useStore();
  const pane = useView((view) => view.pane);
  const mode = useView((view) => view.mode);
  return (
    <header className="top">
      <div className="top-title">
        <h1>
          <a href="?focus=">{words.title}</a>
        </h1>
        <p>{words.subtitle}</p>
      </div>
      {/* What a quiz asks for is not to be looked up. */}
      {mode !== 'quiz' && (
        <Part message={words.trouble.search}>
          <Search />
        </Part>
      )}
      <div className="top-actions">
        {features.map(({ id, Action }) => Action && <Action key={id} />)}
        {pane === 'closed' && (
          // The button that folded the panel is gone with it.
          <button type="button" className="button" ref={takeOver} onClick={() => go({ pane: 'open' })}>
            {words.panel.unfold}
          </button>
        )}
      </div>
    </header>
  );
}

/** A part of the page that may fail on its own, and be tried again. */
function Part({ message, instead, children }: { message: string; instead?: ReactNode; children: ReactNode }) {
  const words = useWords();
  return (
    <Boundary
      fallback={(retry) => (
        <>
          <Trouble message={message} action={words.trouble.retry} onAction={retry} />
          {instead}
        </>
      )}
    >
      {children}
    </Boundary>
  );
}

function WholeArticle() {
  const atlas = useAtlas();
  return (
    <main className="whole-article">
      <Article sections={atlas.sections.map(({ id }) => id)} />
    </main>
  );
}
