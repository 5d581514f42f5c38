import type { ReactNode } from 'react';
import type { Atlas, Country } from '../atlas/types.ts';
import { AT_REST } from '../geo/camera.ts';
import { drawPath } from '../geo/path.ts';
import { createProjection } from '../geo/projections.ts';
import { bordersAmong } from '../geo/world.ts';
import { words as en } from '../locales/en/page.ts';
import { blocksOf } from '../scene/blocks.ts';
import { drawOutlines } from '../scene/outline.ts';
import { place } from '../scene/place.ts';
import { createScene } from '../scene/scene.ts';
import { home } from '../store/permalink.ts';
import { AtlasProvider } from '../store/react.tsx';
import { createViewStore } from '../store/store.ts';
import { ArticleText } from '../views/article/ArticleText.tsx';
import { Inset } from '../views/map/Inset.tsx';
import { Labels } from '../views/map/Labels.tsx';
import { Marks } from '../views/map/Marks.tsx';
import { Textures } from '../views/map/Textures.tsx';

/** Renders an element to text; `space` is the namespace of its parent. */
type ToMarkup = (element: ReactNode, space: 'svg' | 'html') => string;

/** Renders the parts that React holds but never renders in the browser: the map at rest and the article. */
export function renderParts(atlas: Atlas, world: Parameters<typeof bordersAmong>[0], toMarkup: ToMarkup) {
  const store = createViewStore(atlas, home());
  const scene = createScene(atlas, store.streams.hover.getState());
  const projection = createProjection(AT_REST);
  // Averages and named countries cover the borders below them.
  const pale = (atlas.countries as readonly Country[]).filter(
    ({ evidence }) => evidence === 'none' || evidence === 'unnumbered',
  );
  const placement = {
    ...place(world, atlas.countries),
    borders: drawPath(projection, bordersAmong(world, new Set(pale.map(({ id }) => id)))),
  };
  const outlines = drawOutlines(world, blocksOf(atlas, 'parties'), projection);
  const page = (content: ReactNode) => (
    <AtlasProvider atlas={atlas} store={store}>
      {content}
    </AtlasProvider>
  );
  /** The content of a part's one element. */
  const within = (part: ReactNode) => ({
    __html: toMarkup(page(part), 'html')
      .replace(/^<[^>]*>/, '')
      .replace(/<\/[^>]*>$/, ''),
  });
  return {
    markup: {
      marks: { __html: toMarkup(<Marks {...{ atlas, scene, placement, outlines }} words={en} />, 'svg') },
      textures: within(<Textures atlas={atlas} />),
      inset: within(<Inset />),
      labels: within(<Labels />),
    },
    article: { __html: toMarkup(<ArticleText atlas={atlas} />, 'html') },
  };
}
