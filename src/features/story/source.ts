import { lookup } from '../../atlas/lookup.ts';
import { STORY } from '../../locales/story.ts';
import type { StepSource } from '../steps.ts';

/** The story from its first step to its last. */
export const storySource: StepSource = {
  name: 'story',
  load: async (atlas, locale) => {
    const { steps } = await STORY[locale]();
    const { sentences } = lookup(atlas);
    return atlas.story.map(({ id, at, title, note, sentence, quote: [from, to] }) => ({
      id,
      at,
      title: steps?.[id]?.title ?? title,
      note: steps?.[id]?.note ?? note,
      sentence,
      quote: sentences.get(sentence)?.text.slice(from, to) ?? '',
    }));
  },
};
