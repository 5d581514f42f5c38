import { link } from './LinkTab.tsx';
import type { Tab } from './tab.ts';

/** The tabs of the dialog, in their order. */
export const TABS: readonly Tab[] = [link];
