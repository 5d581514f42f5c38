import type { ViewPart } from '../../store/parts.ts';
import { oneOf } from '../../store/values.ts';

export const STRIPS = ['closed', 'open'] as const;

declare module '../../store/view.ts' {
  interface FeatureView {
    /** True if the strip of dates lies under the map. */
    readonly dates: (typeof STRIPS)[number];
  }
}

export const datesPart: ViewPart = {
  params: { dates: { home: 'closed', parse: oneOf(STRIPS), format: String, staysOnBack: true } },
};
