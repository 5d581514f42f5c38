import type { Step } from '../../atlas/types.ts';
import { words as en } from '../../locales/en/story.ts';
import { STORY } from '../../locales/story.ts';
import type { StoryWords } from '../../locales/storyWords.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { useAtlas, useWords } from '../../store/react.tsx';

export interface ToldStep extends Step {
  /** Attributes for its title and note if they are English among other words. */
  readonly english: { readonly lang?: 'en'; readonly dir?: 'ltr' };
}

/** The story in the reader's language, and the words around it: English until they come, and where they do not. */
export function useStory() {
  const { story } = useAtlas();
  const { locale } = useWords();
  const words: StoryWords = useLoaded(STORY[locale]).value ?? en;
  const steps = story.map((step): ToldStep => {
    const own = words.steps?.[step.id];
    if (own) return { ...step, ...own, english: {} };
    return { ...step, english: locale === 'en' ? {} : { lang: 'en', dir: 'ltr' } };
  });
  return { steps, words };
}
