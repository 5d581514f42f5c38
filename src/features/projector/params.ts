import type { ViewPart } from '../../store/parts.ts';
import { oneOf } from '../../store/values.ts';

/** For a screen at arm's length, or for one that a whole room looks at. */
export const DISPLAYS = ['screen', 'projector'] as const;
export type Display = (typeof DISPLAYS)[number];

declare module '../../store/view.ts' {
  interface FeatureView {
    readonly display: Display;
  }
}

export const projectorPart: ViewPart = {
  params: {
    display: {
      home: 'screen',
      parse: oneOf(DISPLAYS),
      format: String,
      staysWhenLed: true,
      staysOnBack: true,
    },
  },
};
