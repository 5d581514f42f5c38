import type { ViewPart } from '../../store/parts.ts';
import { oneOf } from '../../store/values.ts';

/** Displays: a screen at arm's length, or one for a whole room. */
export const DISPLAYS = ['screen', 'projector'] as const;
export type Display = (typeof DISPLAYS)[number];

declare module '../../store/view.ts' {
  interface FeatureView {
    readonly display: Display;
  }
}

export const projectorPart: ViewPart = {
  traits: ({ display }) => ({ projected: display === 'projector' }),
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
