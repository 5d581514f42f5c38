import { readPatch } from '../store/permalink.ts';
import type { Store } from '../store/store.ts';
import { plainlyPressed } from '../ui/plainlyPressed.ts';

/**
 * Links to a place are ordinary links: they open in a new tab, can be copied, and work before scripts do.
 * A plain click moves without loading the page.
 */
export function followLinks({ go }: Store) {
  document.addEventListener('click', (event) => {
    const link = plainlyPressed(event, 'a[href^="?"]:not([target])');
    const href = link?.getAttribute('href');
    if (!href) return;
    event.preventDefault();
    go({ pane: 'auto', ...readPatch(href.split('#')[0] ?? '') });
  });
}
