import { trusted } from '../ui/trusted.ts';
import type { Drawing } from '../views/map/Map.tsx';

/**
 * The map as the page holds it. React takes the marks over as they are and never asks for this, unless it has
 * to make the page anew (a translator or an extension has changed it): then it gets the page's own marks.
 */
export function readDrawing(): Drawing {
  const group = document.querySelector('.marks');
  let markup: string | undefined;
  return {
    // React looks more than once whether there is any.
    get __html() {
      if (markup === undefined) {
        const own = group?.innerHTML ?? '';
        markup = guardMarkup()?.createHTML(own) ?? own;
      }
      return markup;
    },
  };
}

const guardMarkup = () => trusted('drawing', { createHTML: (own) => own });
