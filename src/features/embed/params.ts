import type { ViewPart } from '../../store/parts.ts';
import { oneOf } from '../../store/values.ts';

/** Contents of a frame on another page: the whole page, only the map, or the map with the text beside it. */
export const EMBEDS = ['off', 'map', 'panel'] as const;
export type Embed = (typeof EMBEDS)[number];

const NO = /^(0|false)$/i;

declare module '../../store/view.ts' {
  interface FeatureView {
    readonly embed: Embed;
  }
}

export const embedPart: ViewPart = {
  params: {
    embed: {
      home: 'off',
      // The same rule as in public/first.js: any value but a no means the map.
      parse: (value) => {
        if (typeof value !== 'string') return undefined;
        return NO.test(value) ? 'off' : (oneOf(EMBEDS)(value) ?? 'map');
      },
      format: String,
      staysWhenLed: true,
      isHosts: true,
    },
  },
  traits: (view) => (view.embed === 'off' ? {} : { framed: true }),
};
