import { format } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';
import { excuse } from './fullScreen.ts';
import { session } from './session.ts';

/** One presenter window: a second asking finds the first. */
export const WINDOW = 'relations-atlas-presenter';

/** The windows that this one can send messages to: the one it opened, its opener, and senders of messages. */
export const peers = new Set<MessageEventSource>();

/** The presenter's address: the page itself at the same place, in another mode. */
export const presenterHref = (view: View): string => format({ ...view, mode: 'presenter', pane: 'open' });

/** Opens it. Where the browser holds it back, the talk says so and offers a link. */
export function openPresenter(view: View) {
  excuse('window');
  let opened: Window | null = null;
  try {
    opened = window.open(presenterHref(view), WINDOW, 'popup,width=1100,height=720');
  } catch {
    // A frame that may not open windows.
  }
  if (opened) peers.add(opened);
  session.setState({ refused: opened === null });
}
