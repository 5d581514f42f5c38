import { describe, expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { entriesOf } from './entries.ts';
import { rangesOf, wordsOf } from '../../atlas/fold.ts';
import type { Found } from './found.ts';
import { createMatcher } from './match.ts';
import { excerptOf } from './text.ts';

const { atlas } = compiled;
const find = createMatcher(atlas, 'en');
const ids = ({ groups }: Found) => groups.flatMap(({ hits }) => hits.map(({ id }) => id));
const first = (query: string) => ids(find(query))[0];

/** Sixty names as a reader may know them, each with its country. */
const NAMES: readonly (readonly [name: string, id: string])[] = [
  ['Russia', 'rus'], ['France', 'fra'], ['Germany', 'deu'], ['South Africa', 'zaf'], ['Niger', 'ner'],
  ['Nigeria', 'nga'], ['Guinea', 'gin'], ['Guinea-Bissau', 'gnb'], ['Dominica', 'dma'], ['Singapore', 'sgp'],
  ['São Tomé and Príncipe', 'stp'], ['Trinidad and Tobago', 'tto'], ['United Kingdom', 'gbr'],
  ['Burma', 'mmr'], ['Czech', 'cze'], ['Ivory Coast', 'civ'], ['ROK', 'kor'], ['DPRK', 'prk'],
  ['Columbia', 'col'], ['Tadzhikistan', 'tjk'], ['Holland', 'nld'], ['Cote d’Ivoire', 'civ'], ['UAE', 'are'],
  ['USA', 'usa'], ['Swaziland', 'swz'], ['East Timor', 'tls'], ['Cabo Verde', 'cpv'], ['Zaire', 'cod'],
  ['法国', 'fra'], ['缅甸', 'mmr'], ['南非', 'zaf'], ['Allemagne', 'deu'], ['Afrique du Sud', 'zaf'],
  ['Norvège', 'nor'], ['Alemania', 'deu'], ['Suecia', 'swe'], ['Россия', 'rus'], ['Германия', 'deu'],
  ['Соединенные Штаты', 'usa'], ['فرنسا', 'fra'], ['مصر', 'egy'], ['الهند', 'ind'],
  ['Yabloko Party of Russia', 'rus-yabloko'], ['United Russia', 'rus-united-russia'],
  ['Communist Party of Vietnam', 'vnm-communist'], ["Workers' Party of Korea", 'prk-workers'],
  ['Union of Rightist Forces', 'rus-rightist-forces'], ['Nur Otan', 'kaz-nur-otan'],
  ['Australian Labor Party', 'aus-labor'], ['New Zealand National Party', 'nzl-national'],
  ['Socialist International', 'socialist-international'], ['São Paulo Forum', 'sao-paulo-forum'],
  ['Centrist Democrat International', 'centrist-democrats'], ['European Greens', 'european-greens'],
  ['Latin America', 'latin-america'], ['Africa', 'africa'], ['Transcaucasia', 'transcaucasia'],
  ['Deng Xiaoping', 'deng-xiaoping'], ['Willy Brandt', 'willy-brandt'], ['Guterres', 'antonio-guterres'],
]; // prettier-ignore

describe('of sixty names', () => {
  const entries = entriesOf(atlas);
  const wholes = entries.flatMap(({ id, names }) =>
    names.map((name) => ({ id, whole: wordsOf(name).join(' ') })),
  );
  /** The shortest start of a name that no name of another place has. */
  const apart = (name: string, id: string) => {
    const letters = Array.from(name);
    for (let length = 1; length < letters.length; length++) {
      const begun = wordsOf(letters.slice(0, length).join('')).join(' ');
      if (wholes.every((other) => other.id === id || !other.whole.startsWith(begun))) return length;
    }
    return letters.length;
  };

  it('has sixty', () => expect(new Set(NAMES.map(([name]) => name)).size).toBe(60));

  it.each(NAMES)('%s comes first at most three keys after what tells it apart', (name, id) => {
    const letters = Array.from(name);
    const least = apart(name, id);
    const typed = [0, 1, 2, 3].map((more) => letters.slice(0, least + more).join(''));
    expect(typed.map(first)).toContain(id);
    expect(first(name)).toBe(id);
  });
});

it('finds every country by its own name, first', () => {
  const missed = atlas.countries.filter(({ id, name }) => first(name) !== id);
  expect(missed).toEqual([]);
});

it.each([
  ['Cote dIvoire', 'civ'], ['TURKIYE', 'tur'], ['germny', 'deu'], ['Frnace', 'fra'], ['Ukrane', 'ukr'],
  ['kazahs', 'kaz'], ['Yabloco', 'rus-yabloko'], ['Gutteres', 'antonio-guterres'], ['Tadzhikstan', 'tjk'],
] as const)('forgives %s', (typed, id) => expect(ids(find(typed))).toContain(id)); // prettier-ignore

it('says by which name something was found', () => {
  const [hit] = find('burma')?.groups[0]?.hits ?? [];
  expect(hit).toMatchObject({ id: 'mmr', name: 'Myanmar', also: 'Burma' });
  expect(find('myanmar').groups[0]?.hits[0]).not.toHaveProperty('also');
});

it('puts the group with the best hit first and the text last', () => {
  const kinds = find('socialist').groups.map(({ kind }) => kind);
  expect(kinds[0]).toBe('organization');
  expect(kinds.at(-1)).toBe('sentence');
});

it('shows at most eight rows in all, of every group some, and says how many there are', () => {
  for (const query of ['so', 'party', 'socialist', 'c', 'united']) {
    const { groups } = find(query);
    expect([query, ids({ groups, sentences: new Map() }).length]).toEqual([query, 8]);
    expect(groups.every(({ hits, total }) => hits.length > 0 && hits.length <= total)).toBe(true);
  }
  const group = find('party').groups.find(({ kind }) => kind === 'party');
  expect(group?.total).toBeGreaterThan(8);
});

it('gives a group alone all rows', () => {
  expect(find('islands').groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([['country', 8]]);
});

it('finds the sentences that hold all words, in the order of the article', () => {
  const { sentences } = find('stable relations');
  const order = atlas.sections
    .flatMap(({ headings, paragraphs }) => [...headings, ...paragraphs.flat()])
    .map(({ id }) => id);
  expect(sentences.size).toBeGreaterThan(1);
  expect([...sentences.keys()]).toEqual(order.filter((id) => sentences.has(id)));
});

it('finds nothing for nothing, and for what is not there', () => {
  expect(find('').groups).toEqual([]);
  expect(find(' ’ - ').groups).toEqual([]);
  expect(find('qqqqqq').groups).toEqual([]);
});

it('marks the words found and cuts the sentence around them between words', () => {
  const text = `${'before '.repeat(20)}Nepal’s parties${' after'.repeat(40)}`;
  const pieces = excerptOf(text, new Set(['nepal']));
  expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['Nepal’s']);
  expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… before .*Nepal’s parties after.* after …$/);
  expect(excerptOf('Nepal', new Set(['nepal']))).toEqual([{ from: 0, text: 'Nepal', marked: true }]);
});

it('tells where words stand whatever their case and diacritics', () => {
  expect(rangesOf('À São Paulo, SAO', new Set(['sao']))).toEqual([
    [2, 5],
    [13, 16],
  ]);
});
