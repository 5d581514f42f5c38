/**
 * What a language names itself and does not leave to Intl: the sections of the article, which are regions too;
 * the groups it speaks of; and countries without a code, or with a code that Intl names at length or not as
 * the atlas does. A test holds the first three against the atlas.
 */
export const NAMED = [
  'introduction',
  'asia',
  'west-asia-north-africa',
  'africa',
  'latin-america',
  'eastern-europe-central-asia',
  'developed',
  'organizations',
  'closing',
  'source',
  'western-europe',
  'northern-europe',
  'oceania',
  'north-america',
  'central-asia',
  'transcaucasia',
  'ashmore-cartier',
  'crimea',
  'kosovo',
  'northern-cyprus',
  'siachen',
  'somaliland',
  'southern-kurils',
  'hkg',
  'mac',
  'cog',
  'cod',
  'mmr',
  'prk',
  'kor',
  'pse',
  'usa',
  'vat',
] as const;

export type Names = Readonly<Record<(typeof NAMED)[number], string>>;
