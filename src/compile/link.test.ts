import { expect, it } from 'vitest';
import { lookup, sectionsFor } from '../atlas/lookup.ts';
import { compiled } from './fixture.ts';

const { atlas } = compiled;
const reach = (id: string) => atlas.reach[id];
const spoken = atlas.claims.filter((claim) => claim.kind === 'party' || claim.kind === 'mention');

it.each(spoken.map((claim) => [claim.country, claim.id, claim] as const))(
  'marks, for %s, a sentence that holds the words of %s',
  (country, _, claim) => {
    const text = lookup(atlas).sentences.get(claim.sentence)?.text ?? '';
    const words = text.slice(...(claim.words ?? [0, 0]));
    expect(words.length).toBeGreaterThan(2);
    expect(claim.name.startsWith(words)).toBe(true);
    expect(reach(country)?.sentences).toContain(claim.sentence);
  },
);

it('calls no sentence evidence for a country whose shade does not rest on it', () => {
  for (const { id } of lookup(atlas).sentences.values()) {
    // A group names all its members, although other words support the shade of some.
    const members = new Set(
      atlas.claims.flatMap((claim) => (claim.kind === 'group' && claim.sentence === id ? claim.members : [])),
    );
    for (const country of reach(id)?.countries ?? []) {
      if (!members.has(country))
        expect([country, id, reach(country)?.sentences.includes(id)]).toEqual([country, id, true]);
    }
  }
});

it('lights every country a sentence speaks of', () => {
  expect(reach('west-asia-north-africa.2.1')?.countries).toEqual([
    'egy', 'dza', 'tun', 'sdn', 'syr', 'isr', 'pse', 'tur', 'irn', 'irq', 'yem', 'lbn', 'cyp', 'mar', 'mrt',
  ]); // prettier-ignore
});

it('lights the countries of a figure that take its average, and no other', () => {
  const lit = reach('eastern-europe-central-asia-figure')?.countries ?? [];
  expect(lit).toContain('uzb');
  expect(lit).not.toContain('rus');
  expect(lit).not.toContain('blr');
});

it('rests every shade on a sentence', () => {
  for (const { id, evidence } of atlas.countries) {
    const sentences = reach(id)?.sentences ?? [];
    if (evidence === 'none' || evidence === 'home') expect([id, sentences]).toEqual([id, []]);
    else expect([id, sentences.length]).not.toEqual([id, 0]);
  }
});

it('leads from Cuba to the sentence that words the relation', () => {
  expect(reach('cub')?.sentences).toEqual(['latin-america.2.2', 'latin-america.2.3']);
});

it.each([
  ['socialist-international', 'organizations', '2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8'],
  ['brandt-1984', 'organizations', '2.2 2.3'],
  ['guterres-2004', 'organizations', '2.7 2.8'],
  ['antonio-guterres', 'organizations', '2.7 2.8'],
  ['icapp-2004', 'asia', '4.5 4.6'],
])('leads from %s to each sentence of the passage about it', (id, section, places) => {
  expect(reach(id)?.sentences).toEqual(places.split(' ').map((place) => `${section}.${place}`));
});

it('leads from the Asian conferences to all three, in both sections', () => {
  const sentences = ['asia.4.4', 'asia.4.5', 'asia.4.6', 'organizations.2.10'];
  expect(reach('icapp')?.sentences).toEqual(sentences);
  expect(reach('icapp-visits')?.sentences).toEqual(sentences);
});

it('takes the group for a country only where nothing else is said of it', () => {
  expect(reach('nld')?.claims).toEqual(['western-europe']);
  expect(reach('fra')?.claims).not.toContain('western-europe');
  expect(reach('western-europe')?.countries).toContain('fra');
});

it('reads an unmentioned country with its region, China with the introduction, one body in both its sections', () => {
  expect(sectionsFor(atlas, 'mmr')).toEqual(['asia']);
  expect(sectionsFor(atlas, 'chn')).toEqual(['introduction']);
  expect(sectionsFor(atlas, 'sao-paulo-forum')).toEqual(['latin-america', 'organizations']);
  expect(sectionsFor(atlas, 'organizations')).toEqual(['organizations']);
});

it('names only ids that exist', () => {
  const { countries, claims, sentences, regions } = lookup(atlas);
  for (const each of Object.values(atlas.reach)) {
    for (const id of each.countries) expect(countries.has(id)).toBe(true);
    for (const id of each.claims) expect(claims.has(id)).toBe(true);
    for (const id of each.sentences) expect(sentences.has(id)).toBe(true);
    for (const id of each.regions) expect(regions.has(id)).toBe(true);
  }
});
