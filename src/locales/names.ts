/**
 * Places that a language names itself instead of leaving them to Intl: the article's sections, which are also
 * regions; its groups; and countries without a code, or with a code whose Intl name is too long or differs from
 * the atlas. A test compares the first three with the atlas.
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
