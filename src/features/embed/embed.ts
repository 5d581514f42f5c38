import type { View } from '../../store/view.ts';
import { showSetting } from '../../ui/settings.ts';
import type { Feature } from '../feature.ts';
import './embed.css';
import { FrameFoot, FrameTop } from './Frame.tsx';

/** The page in a frame of another: what it shows, in which theme, and what it tells its host. */
export const embed: Feature = {
  id: 'embed',
  frame: { Top: FrameTop, Foot: FrameFoot, hasPanel: (view) => view.embed === 'panel' },
  start: (app) => {
    const { view } = app.store;
    dress(view.getState());
    view.subscribe((view, before) => {
      if (view.embed !== before.embed || view.theme !== before.theme) dress(view);
    });
    // A host that hears nothing loses the talk, not the atlas.
    if (window.parent !== window)
      import('./messages.ts').then(({ talk }) => talk(app)).catch(() => undefined);
  },
};

/** As public/first.js did before the first paint. The link's theme is shown, and not kept. */
function dress({ embed: shown, theme }: View) {
  const { dataset } = document.documentElement;
  if (shown === 'off') delete dataset['embed'];
  else dataset['embed'] = shown;
  if (theme !== null) showSetting('theme', theme);
}
