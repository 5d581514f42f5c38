import { plainlyPressed } from '../../ui/plainlyPressed.ts';
import type { Feature } from '../feature.ts';
import './about.css';
import { ABOUT, opened } from './opened.ts';
import { Overlay } from './Overlay.tsx';

/** Opens the dialog on a plain click on a link to it or to a part, and where the address of the page asks for it. */
function start() {
  const openAt = (at: string) => opened.setState({ at });
  document.addEventListener('click', (event) => {
    const link = plainlyPressed(event, `a[href^="${ABOUT}"]`);
    if (!link) return;
    event.preventDefault();
    openAt(link.hash);
  });
  if (location.hash.startsWith(ABOUT)) openAt(location.hash);
}

/** How to read the map, who says so, and what it cannot tell: a dialog behind a link of the source line. */
export const about: Feature = { id: 'about', Overlay, inFrames: true, start };
