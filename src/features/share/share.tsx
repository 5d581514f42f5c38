import type { Feature } from '../feature.ts';
import { ShareButton } from './ShareButton.tsx';
import { shareAt } from './sharing.ts';
import { ShareOverlay } from './ShareOverlay.tsx';

/** Takes a view out of the page: as a link, a citation, a picture, slides or rows. */
export const share: Feature = { id: 'share', Action: ShareButton, Overlay: ShareOverlay, openTab: shareAt };
