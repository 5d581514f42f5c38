import type { Step } from '../atlas/types.ts';
import { en } from '../i18n/story/en.ts';
import { STORY } from '../i18n/story/load.ts';
import type { StoryWords } from '../i18n/story/words.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import { useAtlas, useWords } from './react.tsx';

export interface ToldStep extends Step {
  /** What its title and note are marked with where they are English among other words. */
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
