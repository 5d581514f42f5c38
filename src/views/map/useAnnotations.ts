import { home } from '../../store/permalink.ts';
import { useView, useWords } from '../../store/react.tsx';
import type { View } from '../../store/view.ts';
import { useSoon } from '../../ui/useSoon.ts';

const load = () => import('./annotations.ts');

/** The parts of a view that the labels and the inset depend on. */
const DRAWN = ['focus', 'highlight', 'layer', 'projection', 'meridian', 'center', 'zoom'] as const;

const isAtRest = (view: View) => {
  const rest = home();
  return DRAWN.every((key) => view[key] === rest[key]);
};

/** Loads the code for labels and inset, and tells whether the page's own are still correct. */
export function useAnnotations() {
  const { locale } = useWords();
  const rests = useView(isAtRest);
  const isHeld = rests && locale === 'en';
  return { annotations: useSoon(load, !isHeld).value, isHeld };
}
