import world from 'virtual:world';
import type { ComponentProps, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Atlas } from '../atlas/types.ts';
import type { App } from './App.tsx';
import { guarded } from './markup.ts';
import { renderParts } from './rendered.tsx';

const SPACES = { svg: 'http://www.w3.org/2000/svg', html: 'http://www.w3.org/1999/xhtml' } as const;

/** Renders an element beside the page, at once, and returns its markup. */
function toMarkup(element: ReactNode, space: keyof typeof SPACES): string {
  const host = document.createElementNS(SPACES[space], space === 'svg' ? 'svg' : 'div');
  const root = createRoot(host);
  flushSync(() => root.render(element));
  const markup = host.innerHTML;
  root.unmount();
  return markup;
}

/** Shows a page that was cut off on its way: map and article as the build draws them, out of the atlas. */
export function renderAnew(
  root: Element,
  atlas: Atlas,
  page: (held: Omit<ComponentProps<typeof App>, 'parts'>) => ReactNode,
) {
  const { markup, article } = renderParts(atlas, world, toMarkup);
  const safe = ({ __html }: { readonly __html: string }) => ({ __html: guarded(__html) });
  const { textures, marks, inset, labels } = markup;
  root.replaceChildren();
  createRoot(root).render(
    page({
      map: { textures: safe(textures), marks: safe(marks), inset: safe(inset), labels: safe(labels) },
      article: safe(article),
    }),
  );
}
