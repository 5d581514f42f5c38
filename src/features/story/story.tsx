import type { Atlas } from '../../atlas/types.ts';
import type { Patch } from '../../store/permalink.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import type { View } from '../../store/view.ts';
import type { AppHandle, Feature } from '../feature.ts';
import { TalkOverlay } from './TalkOverlay.tsx';
import { Story } from './reading/Story.tsx';
import { keepStep, resumed } from './resume.ts';
import { rememberBefore } from './before.ts';
import { Sign } from '../../ui/Sign.tsx';

/** Into the story, or a talk of it: where one was, else at the beginning. */
const storyFrom = (atlas: Atlas, { step }: View, mode: 'story' | 'talk'): Patch => ({
  mode,
  step: step ?? resumed(atlas) ?? atlas.story[0]?.id,
});

const present = ({ atlas, store }: AppHandle) => store.go(storyFrom(atlas, store.view.getState(), 'talk'));

/** Begins a talk where the story is read: from its first step, or from the current one. */
const begin =
  (patchOf: (atlas: Atlas, view: View) => Patch) =>
  ({ atlas, store }: AppHandle) => {
    const view = store.view.getState();
    if (view.mode !== 'story') return false;
    return store.go(patchOf(atlas, view));
  };
function Present() {
  const { shell, story } = useWords();
  const atlas = useAtlas();
  const store = useStore();
  return (
    <button
      type="button"
      title={story.presentAbout}
      aria-keyshortcuts="p"
      onClick={() => present({ atlas, store })}
    >
      <Sign path="M2 4H18M3.5 4V13H16.5V4M10 13V17M7 17H13" size={18} />
      <span>{shell.present}</span>
    </button>
  );
}

/** The story told on the whole screen. */
export const story: Feature = {
  id: 'story',
  Action: Present,
  loadLate: () => import('./late.ts').then(({ storyLate }) => storyLate),
  keys: [
    { id: 'talk', scope: 'page', group: 'page', keys: ['p'], press: present },
    // The start button of a clicker.
    {
      id: 'restart',
      scope: 'page',
      keys: ['F5'],
      press: begin((atlas) => ({ mode: 'talk', step: atlas.story[0]?.id })),
    },
    {
      id: 'anew',
      scope: 'page',
      keys: ['F5'],
      held: 'Shift',
      press: begin((atlas, view) => storyFrom(atlas, view, 'talk')),
    },
  ],
  side: {
    mode: 'story',
    label: (words) => words.story.label,
    Content: Story,
    enter: (atlas, view) => storyFrom(atlas, view, 'story'),
  },
  start: (app) => {
    keepStep(app.store);
    rememberBefore(app.store);
  },
  Overlay: TalkOverlay,
};
