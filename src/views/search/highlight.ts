import { useEffect } from 'react';
import { rangesOf } from '../../atlas/fold.ts';
import type { Id } from '../../atlas/id.ts';
import type { Found } from './found.ts';

const NAME = 'search';

/**
 * Paints the matching words over the article's sentences, without touching their markup. Without browser support,
 * nothing is marked.
 */
export function useHighlight(sentences: Found['sentences']) {
  useEffect(() => {
    if (sentences.size === 0 || !('highlights' in CSS)) return undefined;
    CSS.highlights.set(NAME, new Highlight(...[...sentences].flatMap(rangesIn)));
    return () => void CSS.highlights.delete(NAME);
  }, [sentences]);
}

function rangesIn([id, terms]: readonly [Id, ReadonlySet<string>]): Range[] {
  const sentence = document.getElementById(id);
  return sentence ? rangesOf(sentence.textContent, terms).map((span) => domRange(sentence, span)) : [];
}

/** Turns a span of an element's text, which may cover several text nodes, into a range of the document. */
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
