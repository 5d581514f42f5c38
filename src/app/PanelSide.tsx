import { useEffect } from 'react';
import { repeatPress } from '../lib/early.ts';
import { ArticleHost } from '../views/article/ArticleHost.tsx';
import type { Markup } from '../views/map/Map.tsx';
import { Panel } from '../views/panel/Panel.tsx';

/** The panel with the article that the page holds. */
export function PanelSide({ article }: { readonly article: Markup }) {
  useEffect(() => repeatPress('side'), []);
  return <Panel article={<ArticleHost markup={article} />} />;
}
