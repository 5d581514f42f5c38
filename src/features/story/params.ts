import type { Id } from '../../atlas/id.ts';
import type { ViewPart } from '../../store/parts.ts';
import type { Mode } from '../../store/view.ts';
import { isUnset, oneOf, orEmpty } from '../../store/values.ts';
import { focusOf } from './focusOf.ts';

declare module '../../store/view.ts' {
  interface Modes {
    story: true;
    /** The story on the whole screen. */
    talk: true;
    /** The speaker's view of a talk, in a separate window. */
    presenter: true;
  }
  interface FeatureView {
    /** The current or last step of the story; null before it begins. */
    readonly step: Id | null;
  }
}

/** Tests whether a mode is that of a talk, for the audience or for the speaker. */
const isTold = (mode: Mode) => mode === 'talk' || mode === 'presenter';
const MODES = ['story', 'talk', 'presenter'] as const;

export const storyPart: ViewPart = {
  modes: MODES,
  params: {
    step: {
      home: null,
      parse: (value, atlas) => (isUnset(value) ? null : oneOf(atlas.story.map(({ id }) => id))(value)),
      format: orEmpty,
      leads: (step, atlas) => atlas.story.find(({ id }) => id === step)?.at,
      leadsIn: MODES,
    },
  },
  traits: ({ mode }) => {
    if (isTold(mode)) return { alone: true, passing: true, filled: true };
    return mode === 'story' ? { cardless: true, filled: true } : {};
  },
  // In a talk, the sea turns the spotlight off.
  sea: ({ mode, step, focus }, atlas) => {
    const own = focusOf(atlas, step);
    return isTold(mode) && focus !== own ? { focus: own } : undefined;
  },
};
