import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPlaceIndex } from '../atlas/placeIndex.ts';
import { translate } from '../atlas/translate.ts';
import { readFiles, readWorldAtlas } from '../compile/files.ts';
import { compiled } from '../compile/fixture.ts';
import { readPlaceNames } from '../compile/placeNames.ts';
import { LOCALES } from '../locales/locales.ts';
import { PAGE_NAMES } from '../locales/pageNames.ts';
import { mend } from './mend.ts';
import { admit, format, home, isSound, parse } from './permalink.ts';

const { atlas } = compiled;
const names = readPlaceNames(readFiles(resolve('data')), atlas, readWorldAtlas(), PAGE_NAMES);
const spoken = LOCALES.map((locale) => translate(atlas, { locale, names: PAGE_NAMES[locale], coders: {} }));
const find = createPlaceIndex(atlas, names, spoken);
const placeOf = (search: string) => {
  const { patch, unknown } = mend(search, atlas, find);
  return [format(admit(home(), patch, atlas)), ...unknown].join(' | ');
};

const FRANCE =
  "fra) fra. fra, fra; fra! fra: fra> fra\" fra” fra» fra* fra** fra_ fra/ fra\\ fra] fra} fra| (fra) “fra” «fra» 'fra' *fra* _fra_ " +
  '`fra` <fra> FRA Fra fr FR France FRANCE france Frankreich Francia Франция 法国 法國 فرنسا 250 ｆｒａ ' +
  'fra%29 fra%2529 fra%20 %20fra fra+ fra%0A fra%C2%AD f%C2%ADra fra%E2%80%8B f%E2%80%8Bra %E2%80%8Efra fra%EF%B8%8F ' +
  'fra%3E fra&gt; fra%E2%80%9D fra%22 fra%22%3Elink fra)** fra%29%20and%20more fra%7CAtlas fra%23africa.2.1 =fra 3Dfra ' +
  'fra?utm_source=mail fra%26utm_source=mail fra&utm_source=mail&fbclid=x fra&amp;utm_medium=x fra… fra。 fra）';

describe('a mangled link leads to its place', () => {
  it.each(FRANCE.split(' '))('?focus=%s', (text) => expect(placeOf(`?focus=${text}`)).toBe('?focus=fra'));

  it.each([
    ['?focus%3Dfra', '?focus=fra'],
    ['?focus%253Dfra', '?focus=fra'],
    ['??focus=fra', '?focus=fra'],
    ['?Focus=fra', '?focus=fra'],
    ['?FOCUS=FRA', '?focus=fra'],
    ['?utm_source=x&focus=fra', '?focus=fra'],
    ['?fbclid=IwAR0&focus=fra)', '?focus=fra'],
    ['?focus:fra', '?focus=fra'],
    ['?compare=fra%252Cdeu', '?compare=fra,deu'],
    ['?compare=fra%25252Cdeu', '?compare=fra,deu'],
    ['?compare=France,Germany', '?compare=fra,deu'],
    ['?compare=fra/deu', '?compare=fra,deu'],
    ['?compare=fra&compare=deu', '?compare=fra,deu'],
    ['?compare[]=FRA&compare[]=DEU)', '?compare=fra,deu'],
    ['?compare[0]=France&compare[1]=Atlantis', '?compare=fra | Atlantis'],
    ['?focus=fra%E2%80%99s', '?focus=fra'],
    ["?focus=France's", '?focus=fra'],
    ['?step=africa&mode=Talk', '?focus=africa&mode=talk&step=africa'],
    ['?compare=fra;deu', '?compare=fra,deu'],
    ['?compare=fra,%20deu)', '?compare=fra,deu'],
    ['?compare=fra+deu', '?compare=fra,deu'],
    ['?compare=(fra,deu,Africa)', '?compare=fra,deu,africa'],
    ['?focus=fra&amp;layer=named', '?focus=fra&layer=named'],
    ['?focus=fra&amp;amp;layer=named', '?focus=fra&layer=named'],
    ['?focus=fra%26amp%3Blayer%3Dnamed', '?focus=fra&layer=named'],
    ['?focus=fra%26layer=named', '?focus=fra&layer=named'],
    ['?focus%3Dfra%26layer%3Dnamed', '?focus=fra&layer=named'],
    ['?focus=fra&#38;layer=named', '?focus=fra&layer=named'],
    ['?focus=fra;layer=named', '?focus=fra&layer=named'],
    ['?focus=fra&layer=Named)', '?focus=fra&layer=named'],
    ['?mode=talk&step=africa)', '?focus=africa&mode=talk&step=africa'],
    ['?mode=Table.', '?mode=table'],
    ['?projection=GLOBE*', '?projection=globe'],
    ['?meridian=pacific>', '?meridian=pacific'],
    ['?center=10,20)', '?center=10,20'],
    ['?center=(-10,%20-20)', '?center=-10,-20'],
    ['?center=10%252C20&zoom=4.', '?center=10,20&zoom=4'],
    ['?center=10;20&zoom=3”', '?center=10,20&zoom=3'],
    ['?zoom=4)', '?zoom=4'],
    ['?pane=Open,', '?pane=open'],
    ['?highlight=named-3)', '?highlight=named-3'],
    ['?lang=FR.', '?lang=fr'],
    ['?lang=fr-CA', '?lang=fr'],
    ['?lang=fr_ca', '?lang=fr'],
    ['?theme=Dark)', '?theme=dark'],
    ['?embed=Map)', '?embed=map'],
    ['?display=Projector.', '?display=projector'],
    ['?also=event>', '?also=event'],
    ['?dates=open)', '?dates=open'],
    ['?mode=quiz&seed=4711)&count=12.', '?mode=quiz&seed=4711&count=12'],
    ['?kinds=shade,said)&regions=Asia,africa.', '?kinds=shade,said&regions=asia,africa'],
    ['?kinds=shade%252Csaid', '?kinds=shade,said'],
    ['?region=Africa)&evidence=NAMED', '?region=africa&evidence=named'],
    ['?year=2019)', '?year=2019'],
    ['?focus=Latin America', '?focus=latin-america'],
    ['?focus=latin_america', '?focus=latin-america'],
    ['?focus=Am%C3%A9rique latine', '?focus=latin-america'],
    ['?focus=非洲', '?focus=africa'],
    ['?focus=africa.2.1.', '?focus=africa.2.1'],
    ['?focus=AFRICA.2.1)', '?focus=africa.2.1'],
    ['?focus=rus_yabloko', '?focus=rus-yabloko'],
    ['?focus=C%C3%B4te d’Ivoire', '?focus=civ'],
    ['?focus=United%2520Kingdom', '?focus=gbr'],
    ['?focus=England', '?focus=gbr'],
    ['?focus=South+Korea', '?focus=kor'],
    ['?rows=a%26b)&focus=FRA', '?focus=fra&rows=a%26b%29'],
  ])('%s', (search, place) => expect(placeOf(search)).toBe(place));

  it.each([
    ['?focus=atlantis', ' | atlantis'],
    ['?focus=Atlantis%20Island)', ' | Atlantis Island)'],
    ['?compare=fra,atlantis', '?compare=fra | atlantis'],
    ['?focus=fra-nosuchparty', ' | fra-nosuchparty'],
    ['?layer=named&focus=Oz', '?layer=named | Oz'],
    ['?mode=talk&step=nowhere', '?mode=talk | nowhere'],
    ['?utm_source=x', ''],
    ['?focus=', ''],
  ])('%s is not known, and said', (search, place) => expect(placeOf(search)).toBe(place));

  it('knows every place by each of its names in the languages of the page', () => {
    for (const one of spoken)
      for (const { id, name } of [...one.countries, ...one.regions])
        expect([name, find(name)]).toEqual([name, id]);
  });
});

it('leaves sound links as they are', () => {
  const isRead = (search: string) => isSound(search, parse(search, atlas));
  for (const search of ['', '?focus=fra', '?embed', '?compare=fra,deu&layer=named', '?rows=x)', '?focus='])
    expect([search, isRead(search)]).toEqual([search, true]);
  for (const search of ['?focus=fra)', '?compare=fra,x', '?utm_source=x', '?focus=fra&amp;layer=named'])
    expect([search, isRead(search)]).toEqual([search, false]);
});

it('finds the place through any pile of manglings', () => {
  const after = fc.constantFrom(
    ')',
    '.',
    ',',
    '>',
    '”',
    '*',
    '_',
    '%20',
    '&utm_source=x',
    '&fbclid=x',
    '\u200B',
    '\u00AD',
    '…',
  );
  const as = fc.constantFrom('fra', 'FRA', 'fr', 'France', 'فرنسا', '法国', 'Франция', '%66ra');
  fc.assert(
    fc.property(as, fc.array(after, { maxLength: 4 }), fc.nat(2), (text, more, times) => {
      let value = text + more.join('');
      for (let time = 0; time < times; time++) value = encodeURIComponent(value);
      expect(placeOf(`?focus=${value}`)).toBe('?focus=fra');
    }),
    { numRuns: 1000 },
  );
});

it('survives any query', () => {
  const word = fc.constantFrom(
    'focus',
    'compare',
    'amp;',
    '&',
    '=',
    '%',
    '%25',
    '%3D',
    '&amp;',
    'fra',
    '?',
    ';',
    '#',
    ',',
    '\u200B',
    '&#x26;',
    '&#99999999;',
  );
  const query = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 20 }).map((all) => `?${all.join('')}`),
  );
  fc.assert(
    fc.property(query, (search) => {
      const { patch, unknown } = mend(search, atlas, find);
      const view = admit(home(), patch, atlas);
      expect(unknown.every((one) => typeof one === 'string')).toBe(true);
      expect(admit(home(), mend(format(view), atlas).patch, atlas)).toEqual(view);
    }),
    { numRuns: 3000 },
  );
}, 30_000);
