import type { Drawing } from '../views/map/Map.tsx';

/** What a browser offers that guards against markup from text; not all do. */
interface Guard {
  createPolicy(
    name: string,
    rules: { createHTML: (markup: string) => string },
  ): { createHTML: (markup: string) => string };
}

/**
 * The map as the page holds it. React takes the marks over as they are and never asks for this, unless it has
 * to make the page anew (a translator or an extension has changed it): then it gets the page's own marks.
 */
export function readDrawing(): Drawing {
  const group = document.querySelector('.marks');
  let guard: ReturnType<Guard['createPolicy']> | undefined;
  return {
    get __html() {
      const markup = group?.innerHTML ?? '';
      guard ??= (window as { trustedTypes?: Guard }).trustedTypes?.createPolicy('drawing', {
        createHTML: (own) => own,
      });
      return guard?.createHTML(markup) ?? markup;
    },
  };
}
