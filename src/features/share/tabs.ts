import { citeTab } from './CiteTab.tsx';
import { dataTab } from './DataTab.tsx';
import { embedTab } from './EmbedTab.tsx';
import { handoutTab } from './HandoutTab.tsx';
import { linkTab } from './LinkTab.tsx';
import { pictureTab } from './PictureTab.tsx';
import { slidesTab } from './SlidesTab.tsx';
import type { Tab } from './tab.ts';

/** The tabs of the dialog, in their order. */
export const TABS: readonly Tab[] = [linkTab, citeTab, pictureTab, slidesTab, handoutTab, embedTab, dataTab];
