import { describe, expect, it } from 'vitest';
import { compiled } from './fixture.ts';

describe('gives', () => {
  const { atlas } = compiled;
  const countries = new Map(atlas.countries.map((country) => [country.id, country]));

  it('32 parties in 18 countries, and 65 countries whose parties are mentioned', () => {
    const parties = atlas.claims.filter((claim) => claim.kind === 'party');
    const named = new Set(parties.map((claim) => claim.country));
    const mentioned = atlas.claims.flatMap((claim) => (claim.kind === 'mention' ? [claim.country] : []));
    expect(parties).toHaveLength(32);
    expect(named.size).toBe(18);
    expect(new Set([...named, ...mentioned]).size).toBe(65);
    expect(new Set(mentioned).size).toBe(mentioned.length);
  });

  it.each([
    ['rus', 'named', 7],
    ['fra', 'named', 3],
    ['prk', 'named', 1],
    ['deu', 'named', 2],
    ['cub', 'named', 1],
    ['kaz', 'named', 1],
    ['tjk', 'named', 1],
    ['tkm', 'named', 1],
    ['uzb', 'average', 2],
    ['geo', 'average', 2],
    ['egy', 'average', 3],
    ['bra', 'average', 3],
    ['hti', 'average', 3],
    ['ken', 'average', 2],
    ['jpn', 'unnumbered', null],
    ['usa', 'unnumbered', null],
    ['grc', 'unnumbered', null],
    ['and', 'unnumbered', null],
    ['smr', 'unnumbered', null],
    ['vat', 'none', null],
    ['fji', 'none', null],
    ['est', 'none', null],
    ['jor', 'none', null],
    ['chn', 'home', null],
    ['hkg', 'home', null],
    ['mmr', 'none', null],
    ['sau', 'none', null],
    ['blr', 'none', null],
    ['twn', 'none', null],
    ['xkx', undefined, undefined],
    ['kosovo', 'none', null],
    ['ssd', 'none', null],
    ['crimea', 'none', null],
    ['guf', 'none', null],
    ['esh', 'none', null],
  ])('%s the evidence %s and the value %s', (id, evidence, value) => {
    expect(countries.get(id)?.evidence).toBe(evidence);
    expect(countries.get(id)?.value).toBe(value);
  });

  it('only values that occur: 1, 2, 3 and 7, and never zero', () => {
    expect(new Set(atlas.countries.map(({ value }) => value))).toEqual(new Set([1, 2, 3, 7, null]));
  });

  it('Latin America 33 states, and the unmentioned of it and of Africa their average', () => {
    const filled = atlas.regions.filter((region) => region.filled).map(({ id }) => id);
    expect(filled).toEqual(['africa', 'latin-america']);
    expect(atlas.regions.find(({ id }) => id === 'latin-america')?.members).toHaveLength(33);
  });

  it('the 18 countries with a named party, and no other, as named', () => {
    const counted = new Set(atlas.claims.flatMap((claim) => (claim.kind === 'party' ? [claim.country] : [])));
    const solid = atlas.countries.filter(({ evidence }) => evidence === 'named');
    expect(new Set(solid.map(({ id }) => id))).toEqual(counted);
    expect(solid).toHaveLength(18);
    for (const { id, named, value } of solid) expect([id, value]).toEqual([id, named]);
  });

  it('to 108 more countries the average of their region', () => {
    expect(atlas.countries.filter(({ evidence }) => evidence === 'average')).toHaveLength(108);
  });

  it('Australia and New Zealand for Oceania, and Greece, not the Holy See, for Western Europe', () => {
    const members = (id: string) =>
      atlas.claims.flatMap((claim) => (claim.kind === 'group' && claim.id === id ? claim.members : []));
    expect(members('oceania')).toEqual(['aus', 'nzl']);
    expect(members('western-europe')).toEqual(expect.arrayContaining(['grc', 'and', 'smr', 'ita', 'esp']));
    expect(members('western-europe')).not.toContain('vat');
  });

  it('visits beside the interest of the German CDU and Forza Italia, by the sentence that says so', () => {
    for (const id of ['deu-cdu', 'ita-forza']) {
      const claim = atlas.claims.find((one) => one.id === id);
      expect(claim).toMatchObject({
        strength: 'interest',
        also: [{ sentence: 'developed.2.10', strength: 'visits' }],
      });
      expect(atlas.reach[id]?.sentences).toContain('developed.2.10');
    }
  });

  it('one legal party to Cuba, Laos, Vietnam and the Turkmenistan of 2007, and not to North Korea', () => {
    const one = atlas.countries.filter(({ law }) => law?.parties === 'one').map(({ id }) => id);
    expect(one.toSorted()).toEqual(['cub', 'lao', 'tkm', 'vnm']);
  });

  it('UN M49 as the reason of no place that it does not list', () => {
    for (const id of ['twn', 'northern-cyprus', 'somaliland', 'crimea', 'siachen', 'kosovo'])
      expect([id, countries.get(id)?.why]).toEqual([id, expect.not.stringContaining('M49')]);
  });

  it('every id once', () => {
    const ids = [...atlas.countries, ...atlas.claims, ...atlas.notes, ...atlas.sections].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every country one shape', () => {
    const shapes = compiled.world.objects.countries.geometries.map(({ id }) => id);
    expect(shapes.toSorted()).toEqual([...countries.keys()].toSorted());
  });
});
