import type { Atlas } from '../../atlas/types.ts';
import { keysOf } from '../../store/keys.ts';
import type { Patch } from '../../store/params.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import type { View } from '../../store/view.ts';
import type { AppHandle, Feature } from '../feature.ts';
import { Overlay } from './Overlay.tsx';
import { keepStep, resumed } from './resume.ts';
import { rememberBefore } from './leave.ts';

/** Into the story, or a talk of it: where one was, else at the beginning. */
export const storyFrom = (atlas: Atlas, { step }: View, mode: 'story' | 'talk'): Patch => ({
  mode,
  step: step ?? resumed(atlas) ?? atlas.story[0]?.id,
});

const present = ({ atlas, store }: AppHandle) => store.go(storyFrom(atlas, store.getState().view, 'talk'));

/** The start button of a clicker, where the story is read. */
function followStart({ atlas, store }: AppHandle) {
  document.addEventListener('keydown', (event) => {
    const { view } = store.getState();
    if (view.mode !== 'story' || !keysOf('restart').includes(event.key)) return;
    event.preventDefault();
    store.go(event.shiftKey ? storyFrom(atlas, view, 'talk') : { mode: 'talk', step: atlas.story[0]?.id });
  });
}

function Present() {
  const { story } = useWords();
  const atlas = useAtlas();
  const store = useStore();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={story.presentAbout}
      title={story.presentAbout}
      aria-keyshortcuts={keysOf('talk')[0]}
      onClick={() => present({ atlas, store })}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path
          d="M2 4H18M3.5 4V13H16.5V4M10 13V17M7 17H13"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
        <path d="M8.5 6.5L12 8.5L8.5 10.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}

/** The story told on the whole screen. */
export const story: Feature = {
  id: 'story',
  Action: Present,
  shortcut: { key: keysOf('talk')[0] ?? '', press: present },
  start: (app) => {
    keepStep(app.store);
    rememberBefore(app.store);
    followStart(app);
  },
  Overlay,
};
