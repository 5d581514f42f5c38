import { trusted } from '../ui/trusted.ts';
import type { MapMarkup, Markup } from '../views/map/Map.tsx';

/** A page may make a policy once. */
let guard: ReturnType<typeof trusted<'createHTML'>>;
/** Markup of our own, as the page's policy takes it. */
export const guarded = (own: string) =>
  (guard ??= trusted('drawing', { createHTML: (given) => given }))?.createHTML(own) ?? own;

/**
 * The page's markup of the map or the article. React takes the element over and never asks for the markup, except
 * when it must draw the page again (after a translator or an extension changed it).
 */
function markupOf(id: string): Markup {
  const element = document.getElementById(id);
  let markup: string | undefined;
  return {
    // React looks more than once whether there is any.
    get __html() {
      return (markup ??= guarded(element?.innerHTML ?? ''));
    },
  };
}

export const readMapMarkup = (): MapMarkup => ({
  textures: markupOf('map-textures'),
  marks: markupOf('map-marks'),
  inset: markupOf('map-inset'),
  labels: markupOf('map-labels'),
});
export const readArticleMarkup = () => markupOf('article');
