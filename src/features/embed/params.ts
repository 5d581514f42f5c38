import type { ViewPart } from '../../store/parts.ts';
import { oneOf } from '../../store/values.ts';

/** What a frame on another page shows: the whole page, the map alone, or the map with the text beside it. */
export const EMBEDS = ['off', 'map', 'panel'] as const;
export type Embed = (typeof EMBEDS)[number];

declare module '../../store/view.ts' {
  interface FeatureView {
    readonly embed: Embed;
  }
}

export const embedPart: ViewPart = {
  params: {
    embed: {
      home: 'off',
      // `?embed` alone is the map.
      parse: (value) => (value === '' ? 'map' : oneOf(EMBEDS)(value)),
      format: String,
      staysWhenLed: true,
    },
  },
  traits: (view) => (view.embed === 'off' ? {} : { framed: true }),
};
