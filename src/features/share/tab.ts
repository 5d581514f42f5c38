import type { ComponentType } from 'react';
import type { Feature, LatePart } from '../feature.ts';
import type { ShareWords } from '../../locales/share.ts';

export interface TabProps {
  readonly words: ShareWords;
  /** Announces and shows what was copied or saved. */
  readonly say: (text: string) => void;
}

/** The same, and what other features have for the tab. */
export interface PanelProps extends TabProps {
  readonly late: readonly LatePart[];
}

/** One way to share: a tab of the dialog. */
export interface Tab {
  readonly id: string;
  readonly name: (words: ShareWords) => string;
  readonly Panel: ComponentType<PanelProps>;
  /** The contribution of a feature without which the tab is absent. */
  readonly needs?: keyof Feature;
}
