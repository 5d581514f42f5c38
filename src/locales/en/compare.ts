import { number, countries } from './phrases.ts';

/** The words of a comparison, which come with it. */
export const words = {
  label: 'Places to compare',
  add: 'Add a country',
  one: 'Add a second country or region to compare.',
  show: (n: number) => `Show side by side (${number.format(n)})`,
  hide: 'Back to the text',
  title: 'Side by side',
  remove: (name: string) => `Remove ${name} from the comparison`,
  clear: 'Clear all',
  rows: {
    shade: 'What the shade means',
    figure: 'Regional total',
    wording: 'Wording',
    parties: 'Parties named',
    together: 'In the same sentence',
    sentences: 'What the article says',
  },
  only: (name: string) => `Only ${name}`,
  noMore: 'No other sentences',
  noRegion: 'In none of the article’s regions',
  notWorded: 'No wording of its own',
  noParties: 'No parties named',
  noSentence: 'No sentence mentions it',
  region: (n: number) => `One of the article’s regions, ${countries(n)} on the map.`,
} as const;
