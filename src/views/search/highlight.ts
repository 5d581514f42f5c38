import { useEffect } from 'react';
import { rangesOf } from '../../atlas/fold.ts';
import type { Found } from './found.ts';

const NAME = 'search';

/**
 * Paints the words found over the sentences of the panel, whatever the panel shows of the article, without
 * touching its markup. Where the browser has no such paint nothing is marked.
 */
export function useHighlight(sentences: Found['sentences']) {
  useEffect(() => {
    const panel = document.querySelector('[data-panel]');
    if (!panel || sentences.size === 0 || !('highlights' in CSS)) return undefined;
    const paint = () => {
      CSS.highlights.set(NAME, new Highlight(...rangesIn(panel, sentences)));
    };
    // What the panel shows follows the focus.
    const observer = new MutationObserver(paint);
    observer.observe(panel, { childList: true, subtree: true, characterData: true });
    paint();
    return () => {
      observer.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [sentences]);
}

function rangesIn(panel: Element, sentences: Found['sentences']): Range[] {
  return [...panel.querySelectorAll<HTMLElement>('.sentence[data-id]')].flatMap((sentence) => {
    const terms = sentences.get(sentence.dataset['id'] ?? '');
    return terms ? rangesOf(sentence.textContent, terms).map((span) => domRange(sentence, span)) : [];
  });
}

/** A span of an element's text, which may lie in several text nodes, as a range of the document. */
function domRange(element: Element, [from, to]: readonly [number, number]): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (from >= at && from < at + length) range.setStart(node, from - at);
    if (to > at && to <= at + length) {
      range.setEnd(node, to - at);
      break;
    }
    at += length;
  }
  return range;
}
