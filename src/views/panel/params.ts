import type { ViewPart } from '../../store/parts.ts';
import { isUnset, oneOf } from '../../store/values.ts';

/** The kinds of claims that belong to no country. */
export const ALSO = ['organization', 'person', 'event'] as const;
export type AlsoKind = (typeof ALSO)[number];

/** The link that opens one of the lists. */
export const hrefToList = (kind: AlsoKind) => `?focus=&pane=open&mode=map&also=${kind}`;

declare module '../../store/view.ts' {
  interface FeatureView {
    /** The list in place of the whole article; null for the article. */
    readonly also: AlsoKind | null;
  }
}

export const alsoPart: ViewPart = {
  params: {
    also: {
      home: null,
      parse: (value) => (isUnset(value) ? null : oneOf(ALSO)(value)),
      format: (value) => value ?? '',
    },
  },
};
