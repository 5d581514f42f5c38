export type Theme = 'light' | 'dark';

/** The colors of what is written, as ui/tokens.css has them, and of the rings around what is in focus. */
export const INKS = {
  text: { light: '#1d2a30', dark: '#e4ebec' },
  soft: { light: '#4c5b62', dark: '#a9b7bb' },
  edge: { light: '#7c8d95', dark: '#5d6d75' },
  halo: { light: '#ffffff', dark: '#12191d' },
  ring: { light: '#0b2636', dark: '#ffffff' },
} as const;
