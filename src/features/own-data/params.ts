import type { ViewPart } from '../../store/parts.ts';
import { isUnset, orEmpty } from '../../store/values.ts';

declare module '../../store/view.ts' {
  interface Layers {
    /** Numbers of the reader's own. */
    own: true;
  }
  interface FeatureView {
    /** The period of the reader's own numbers that is shown, as "2019" or "2019-Q1"; null for the latest. */
    year: string | null;
  }
}

/** A year, quarter, month, day or span, as `periodOf` writes it. */
const PERIOD = /^(1[5-9]|2[01])\d\d(-Q[1-4]|(-\d\d){1,2}|[-–/]\d{2,4})?$/;

export const ownDataPart: ViewPart = {
  layers: ['own'],
  params: {
    year: {
      home: null,
      parse: (value) => {
        if (isUnset(value)) return null;
        return typeof value === 'string' && PERIOD.test(value) ? value : undefined;
      },
      format: orEmpty,
    },
  },
};
