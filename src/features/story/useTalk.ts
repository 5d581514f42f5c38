import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useAtlas, useStore } from '../../store/react.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { act } from './act.ts';
import { connect } from './channel.ts';
import { TALK_KEYS } from './keys.ts';
import { resumed } from './resume.ts';
import { beginSession } from './session.ts';
import { verbOf, type Verb } from './verbs.ts';

/** Milliseconds between two questions to the other window. */
const ASK = 2000;

/** Binds the keys and the other window, for the talk and for its presenter alike; returns what buttons call. */
export function useTalk({ asks }: { asks: boolean }): (verb: Verb) => void {
  const atlas = useAtlas();
  const store = useStore();

  // From the first frame that shows the talk: what keys do belongs to a session that has begun.
  useLayoutEffect(beginSession, []);
  const actions = useMemo(
    () =>
      Object.fromEntries(
        TALK_KEYS.map(({ id }) => [id, (key: string) => act(verbOf(id, key), atlas, store)]),
      ),
    [atlas, store],
  );
  useKeys(TALK_KEYS, actions);

  useEffect(() => {
    const view = store.view.getState();
    if (view.step === null) store.go({ step: resumed(atlas) ?? atlas.story[0]?.id });
    const { ask, stop } = connect(atlas, store);
    const asking = asks ? window.setInterval(ask, ASK) : undefined;
    return () => {
      window.clearInterval(asking);
      stop();
    };
  }, [asks, atlas, store]);

  return (verb) => act(verb, atlas, store);
}
