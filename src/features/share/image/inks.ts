import { GROUND } from '../../../scene/palette.ts';

export type Theme = 'light' | 'dark';

/** Colors of text, as in ui/tokens.css, and of the rings around the focus. */
export const TEXT_INKS = {
  text: { light: '#1d2a30', dark: '#e4ebec' },
  soft: { light: '#4c5b62', dark: '#a9b7bb' },
  edge: { light: '#7c8d95', dark: '#5d6d75' },
  halo: { light: '#ffffff', dark: '#12191d' },
  /** Colors around the focus: yellow with a dark line. */
  ring: GROUND.ring,
  ringInk: GROUND.ringInk,
} as const;
