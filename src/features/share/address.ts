import { format } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';

/** The whole address of a view: the page's own, with the view's permalink. */
export const addressOf = (view: View): string => `${location.href.replace(/[?#].*$/, '')}${format(view)}`;
