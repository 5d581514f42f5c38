import { useMemo } from 'react';
import type { KeyRow } from '../../../lib/keymap.ts';
import type { StoryWords } from '../../../locales/storyWords.ts';
import { useAtlas, useStore } from '../../../store/react.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { stepFrom } from '../steps.ts';
import { Button } from '../../../ui/Button.tsx';

const KEYS = [
  { id: 'backward', scope: 'page', keys: ['ArrowLeft'] },
  { id: 'forward', scope: 'page', keys: ['ArrowRight'] },
] as const satisfies readonly KeyRow[];

/** Goes to the previous and to the next step, by a button and by an arrow key. */
export function StepArrows({ at, count, words: { talk } }: { at: number; count: number; words: StoryWords }) {
  const atlas = useAtlas();
  const store = useStore();
  const actions = useMemo(() => {
    const go = (by: number) => () => {
      store.go({ mode: 'story', step: stepFrom(atlas, store.view.getState(), by)?.id });
    };
    return { backward: go(-1), forward: go(1) };
  }, [atlas, store]);
  useKeys(KEYS, actions);
  const arrow = (id: keyof typeof actions, name: string, sign: string, isAtEnd: boolean) => (
    <Button
      className="story-arrow"
      data-to={id}
      aria-label={name}
      title={name}
      aria-disabled={isAtEnd}
      aria-keyshortcuts={KEYS.find((row) => row.id === id)?.keys[0]}
      onClick={actions[id]}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <>
      {arrow('backward', talk.back, '‹', at === 0)}
      {arrow('forward', talk.on, '›', at === count - 1)}
    </>
  );
}
