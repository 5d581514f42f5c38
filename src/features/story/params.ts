import type { Id } from '../../atlas/types.ts';
import type { ViewPart } from '../../store/parts.ts';
import { isUnset, oneOf, orEmpty } from '../../store/values.ts';

declare module '../../store/view.ts' {
  interface Modes {
    story: true;
    /** The story on the whole screen. */
    talk: true;
    /** What the speaker of a talk sees, in a window apart. */
    presenter: true;
  }
  interface FeatureView {
    /** The step of the story that one is at, or was last; null before it is begun. */
    readonly step: Id | null;
  }
}

export const storyPart: ViewPart = {
  modes: ['story', 'talk', 'presenter'],
  params: {
    step: {
      home: null,
      parse: (value, atlas) => (isUnset(value) ? null : oneOf(atlas.story.map(({ id }) => id))(value)),
      format: orEmpty,
      leads: (step, atlas) => atlas.story.find(({ id }) => id === step)?.at,
    },
  },
  traits: ({ mode }) => {
    if (mode === 'talk' || mode === 'presenter') return { alone: true, passing: true };
    return mode === 'story' ? { cardless: true } : {};
  },
};
