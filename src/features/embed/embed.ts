import type { Feature } from '../feature.ts';
import './embed.css';
import { FootLine, TopLine } from './Frame.tsx';

/**
 * The page as a frame in another page: its content, and its messages to the host. public/first.js marks it before
 * the first paint.
 */
export const embed: Feature = {
  id: 'embed',
  frame: {
    Top: TopLine,
    Foot: FootLine,
    hasPanel: (view) => view.embed === 'panel',
    look: (hasPanel) => ({ embed: hasPanel ? 'panel' : 'map' }),
  },
  start: (app) => {
    // A host that hears nothing loses the talk, not the atlas.
    if (window.parent !== window)
      import('./messages.ts').then(({ talk }) => talk(app)).catch(() => undefined);
  },
};
