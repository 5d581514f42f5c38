import type { Atlas } from '../../atlas/types.ts';
import { spotlightOf, stepFrom } from './steps.ts';
import type { Store } from '../../store/store.ts';
import { toggleFullScreen } from './fullScreen.ts';
import { leaveTalk } from './leaveTalk.ts';
import { openPresenter } from './presenterWindow.ts';
import { session } from './session.ts';
import type { Verb } from './verbs.ts';

/** Does what a key or a button says, in the talk and in the presenter window alike. */
export function act(verb: Verb, atlas: Atlas, store: Store) {
  const view = store.view.getState();
  const { blank, pointer } = session.getState();
  const to = (step: string | undefined) => store.go({ step });
  switch (verb) {
    case 'forward':
    case 'backward':
      // What brings a black screen back moves nothing: the audience has not seen the step yet.
      if (blank) return session.setState({ blank: false });
      return to(stepFrom(atlas, view, verb === 'forward' ? 1 : -1)?.id);
    case 'first':
      return to(atlas.story[0]?.id);
    case 'last':
      return to(atlas.story.at(-1)?.id);
    case 'restart':
      session.setState({ blank: false, since: Date.now() });
      return to(atlas.story[0]?.id);
    case 'anew':
      session.setState({ blank: false });
      return to(view.step ?? undefined);
    case 'blank':
      return session.setState({ blank: !blank });
    case 'pointer':
      return session.setState({ pointer: !pointer });
    case 'presenter':
      return view.mode === 'talk' ? openPresenter(view) : undefined;
    case 'fullScreen':
      return toggleFullScreen();
    case 'leave':
      if (spotlightOf(atlas, view) !== null) return to(view.step ?? undefined);
      return view.mode === 'talk' ? leaveTalk(store) : undefined;
  }
}
