import { features } from '../features/index.ts';
import { useSelect, useStore, useWords } from '../store/react.tsx';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../scene/palette.css';
import { LayerSwitch } from '../views/legend/LayerSwitch.tsx';
import { Legend } from '../views/legend/Legend.tsx';
import { Map } from '../views/map/Map.tsx';
import { Panel } from '../views/panel/Panel.tsx';
import { Search } from '../views/search/Search.tsx';
import './app.css';
import { Boundary } from './Boundary.tsx';
import { Divider } from './Divider.tsx';

/** The button that folded the panel is gone with it: the keyboard goes on from the one that unfolds it. */
function takeFocus(button: HTMLButtonElement | null) {
  const now = document.activeElement;
  if (now === null || now === document.body || !now.checkVisibility()) button?.focus();
}

/** The page. `markup` is the drawn map, given where the page is rendered to text. */
export function App({ markup = '' }: { markup?: string }) {
  const words = useWords();
  const { go } = useStore();
  const pane = useSelect(({ view }) => view.pane);
  return (
    <div className="app" data-pane={pane}>
      <a className="skip" href="#panel">
        {words.skipToArticle}
      </a>
      <header className="top">
        <div className="top-title">
          <h1>
            <a href="?focus=">{words.title}</a>
          </h1>
          <p>{words.subtitle}</p>
        </div>
        <Boundary message={words.trouble.search} reload={words.trouble.page}>
          <Search />
        </Boundary>
        <div className="top-actions">
          {features.map(({ id, Action }) => Action && <Action key={id} />)}
          {pane === 'closed' && (
            <button type="button" className="button" ref={takeFocus} onClick={() => go({ pane: 'open' })}>
              {words.panel.unfold}
            </button>
          )}
        </div>
      </header>
      <main className="stage">
        <noscript>
          <p className="no-script">{words.noScript}</p>
        </noscript>
        <LayerSwitch />
        <Boundary message={words.trouble.map} reload={words.trouble.page}>
          <Map markup={markup} />
        </Boundary>
        <Legend />
      </main>
      <aside className="side" aria-label={words.panel.label}>
        <Divider label={words.panel.resize} />
        <Boundary message={words.trouble.panel} reload={words.trouble.page}>
          <Panel />
        </Boundary>
      </aside>
    </div>
  );
}
