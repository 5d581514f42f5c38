import { features } from '../features/index.ts';
import { hrefHome } from '../store/permalink.ts';
import { traitsOf } from '../store/parts.ts';
import { useStore, useView, useWords } from '../store/react.tsx';
import { isOpen } from '../store/view.ts';
import { Menu } from '../ui/Menu.tsx';
import { ListsEntry } from '../views/panel/ListsEntry.tsx';
import { Search } from '../views/search/Search.tsx';
import { ArticleSign, Logo, MenuSigns } from './signs.tsx';
import { Guard } from './Guard.tsx';
import { ModeTabs } from './ModeTabs.tsx';

/** The bar at the top: the title, the search and the tools. */
export function Header() {
  const words = useWords();
  const isSilent = useView((view) => traitsOf(view).silent === true);
  return (
    <header className="top">
      <a className="brand" href={hrefHome()}>
        <Logo />
        {words.title}
      </a>
      <ModeTabs />
      <span className="top-gap" />
      {/* A quiz asks for what the search would tell. */}
      {!isSilent && (
        <Guard message={words.trouble.search}>
          <Search />
        </Guard>
      )}
      <div className="top-actions">
        <ArticleButton />
        {features.map(({ id, Action }) => Action && <Action key={id} />)}
        <Menu label={<MenuSigns />} name={words.shell.more}>
          <div className="narrowest">
            <ModeTabs />
          </div>
          <div className="narrow">
            <ArticleButton />
            {features.map(({ id, Action }) => Action && <Action key={id} />)}
          </div>
          <ListsEntry />
          {features.map(({ id, MenuEntry }) => MenuEntry && <MenuEntry key={id} />)}
        </Menu>
      </div>
    </header>
  );
}

/** Opens the whole article in the panel, and closes it. */
function ArticleButton() {
  const words = useWords();
  const { go } = useStore();
  const isPressed = useView((view) => isOpen(view) && view.focus === null && view.also === null);
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      onClick={() =>
        go(isPressed ? { pane: 'auto' } : { focus: null, pane: 'open', also: null, mode: 'map' })
      }
    >
      <ArticleSign />
      <span>{words.shell.article}</span>
    </button>
  );
}
