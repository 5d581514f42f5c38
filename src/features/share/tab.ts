import type { ComponentType } from 'react';
import type { ShareWords } from '../../i18n/share/load.ts';

export interface TabProps {
  readonly words: ShareWords;
  /** Tells it aloud and below the tab: what was copied or saved. */
  readonly say: (text: string) => void;
}

/** One way to share: a tab of the dialog. */
export interface Tab {
  readonly id: string;
  readonly name: (words: ShareWords) => string;
  readonly Panel: ComponentType<TabProps>;
}
