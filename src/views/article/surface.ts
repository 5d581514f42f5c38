import { quotedFor } from '../../atlas/pieces.ts';
import { sectionsFor } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';
import { afterPaint } from '../../lib/schedule.ts';

/** The article of the page. It changes attributes, never words; nobody else does. */
export interface ArticleSurface {
  /** Shows the sections of a focus, and marks its sentences and their words; all sections, none marked, for null. */
  readonly open: (focus: Id | null) => void;
  /** Lights the sentences of the hovered id. */
  readonly light: (hover: Id | null) => void;
}

const setFlag = (element: Element, name: string, value: string | null) => {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/**
 * Lets the browser's search, and links to a text, find hidden text: the closed panel with the article, and the
 * article beside a list. `onFound` opens the panel.
 */
function keepFindable(root: HTMLElement, onFound: () => void) {
  const panel = root.closest<HTMLElement>('[data-panel]');
  const hide = () => {
    if (!panel || panel.getAttribute('hidden') === 'until-found') return;
    const isFocused = document.activeElement === panel;
    panel.setAttribute('hidden', 'until-found');
    // Chromium takes the focus from an element that gets the attribute, even where style shows it.
    if (isFocused) panel.focus({ preventScroll: true });
  };
  panel?.addEventListener('beforematch', ({ target }) => {
    if (target !== panel) return;
    onFound();
    afterPaint(hide);
  });
  hide();
  const whole = root.parentElement?.parentElement;
  const soften = () => {
    if (whole?.getAttribute('hidden') === '') whole.setAttribute('hidden', 'until-found');
  };
  if (whole) new MutationObserver(soften).observe(whole, { attributeFilter: ['hidden'] });
  soften();
}

/** Takes over the article's elements. To attach twice is harmless: all state is in the attributes it writes. */
export function createArticleSurface(root: HTMLElement, atlas: Atlas, onFound: () => void): ArticleSurface {
  keepFindable(root, onFound);
  const sections = [...root.querySelectorAll<HTMLElement>('[data-section]')];
  const sentences = new Map([...root.querySelectorAll<HTMLElement>('[data-id]')].map((one) => [one.id, one]));
  const words = [...root.querySelectorAll<HTMLElement>('[data-claims]')].map((element) => ({
    element,
    claims: (element.dataset['claims'] ?? '').split(' '),
  }));
  const find = (ids: readonly Id[]) => ids.flatMap((id) => sentences.get(id) ?? []);
  let marked: readonly HTMLElement[] = [];
  let lit: readonly HTMLElement[] = [];

  return {
    open: (focus) => {
      const visible = focus === null ? undefined : new Set(sectionsFor(atlas, focus));
      // The browser's own search finds it anyway.
      for (const section of sections)
        setFlag(section, 'hidden', !visible || visible.has(section.id) ? null : 'until-found');
      for (const one of marked) one.removeAttribute('data-lit');
      marked = focus === null ? [] : find(atlas.reach[focus]?.sentences ?? []);
      for (const one of marked) one.setAttribute('data-lit', 'focus');
      const quoted = focus === null || sentences.has(focus) ? undefined : quotedFor(atlas, focus);
      for (const { element, claims } of words) {
        const isQuoted = quoted !== undefined && claims.some((id) => quoted.has(id));
        if (isQuoted === element.hasAttribute('data-quoted')) continue;
        setFlag(element, 'data-quoted', isQuoted ? '' : null);
        setFlag(element, 'role', isQuoted ? 'mark' : null);
      }
    },
    light: (hover) => {
      for (const one of lit) if (one.dataset['lit'] === 'hover') one.removeAttribute('data-lit');
      lit = hover === null ? [] : find(atlas.reach[hover]?.sentences ?? []).filter(({ id }) => id !== hover);
      for (const one of lit) if (!one.hasAttribute('data-lit')) one.setAttribute('data-lit', 'hover');
    },
  };
}
