import { placePage } from '../../atlas/placePage.ts';
import type { Atlas } from '../../atlas/types.ts';
import { isOffline } from '../../lib/offline.ts';
import { traitsOf } from '../../store/parts.ts';
import { format } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';

/** The whole address of a view: the page's own, with the view's permalink. */
export const addressOf = (view: View): string => `${location.href.replace(/[?#].*$/, '')}${format(view)}`;

/**
 * The address of a view at the page of its place: chats show that page's title, sentence and picture. Undefined where
 * the place has no page; in the single file and in a frame, too.
 */
export function previewAddressOf(view: View, atlas: Atlas): string | undefined {
  if (view.focus === null || isOffline() || traitsOf(view).framed) return undefined;
  const page = placePage(atlas, view.focus);
  return page && `${new URL(page, addressOf(view)).href}${format(view, ['focus'])}`;
}
