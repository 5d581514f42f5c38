import { plainlyPressed } from '../../ui/plainlyPressed.ts';
import type { Feature } from '../feature.ts';
import './about.css';
import { ABOUT, opened } from './opened.ts';
import { AboutOverlay } from './AboutOverlay.tsx';

const openAt = (at: string) => opened.setState({ at });

/** Opens the dialog where the address of the page asks for it: before the view takes the address over. */
function beforePlace() {
  if (location.hash.startsWith(ABOUT)) openAt(location.hash);
}

/** Opens the dialog on a plain click on a link to it or to a part. */
function start() {
  document.addEventListener('click', (event) => {
    const link = plainlyPressed(event, `a[href^="${ABOUT}"]`);
    if (!link) return;
    event.preventDefault();
    openAt(link.hash);
  });
}

/** A dialog behind a link of the source line: how to read the map, whose account it is, and its limits. */
export const about: Feature = { id: 'about', Overlay: AboutOverlay, inFrames: true, beforePlace, start };
