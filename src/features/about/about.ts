import type { Feature } from '../feature.ts';
import { opened, partIn } from './opened.ts';
import { Overlay } from './Overlay.tsx';
import './about.css';

/** Opens the dialog on a plain click on a link to it or to a part, and where the address of the page names one. */
function start() {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#about"]') : null;
    const at = partIn(link?.getAttribute('href') ?? '');
    if (at === undefined) return;
    event.preventDefault();
    opened.setState({ at });
  });
  const at = partIn(location.hash);
  if (at !== undefined) opened.setState({ at });
}

/** How to read the map, who says so, and what it cannot tell: a dialog behind a link of the source line. */
export const about: Feature = { id: 'about', Overlay, inFrames: true, start };
