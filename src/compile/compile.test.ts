import { describe, expect, it } from 'vitest';
import { readPlace } from '../store/params.ts';
import { compile } from './compile.ts';
import { compiled, files, worldAtlas } from './fixture.ts';

/** What the compiler says of the data with one file changed. */
function broken(path: string, change: (text: string) => string): string[] {
  const before = files[path] ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  try {
    compile({ ...files, [path]: after }, worldAtlas, readPlace);
  } catch (error) {
    return String((error as Error).message).split('\n');
  }
  return [];
}

/** The line of a file on which a text first stands, from 1. */
const lineOf = (path: string, text: string) => (files[path] ?? '').split(text)[0]?.split('\n').length;

describe('stops the build, naming file, row and id, for', () => {
  it('a quote that is not in the article', () => {
    const path = 'claims/asia.yaml';
    const lines = broken(path, (text) =>
      text.replace('The close cooperation with', 'The closest cooperation with'),
    );
    expect(lines[0]).toMatch(
      `data/${path}:${lineOf(path, 'id: lao-revolutionary')}: lao-revolutionary: the quote is not in one sentence`,
    );
  });

  it('a quote that stands in another section', () => {
    const lines = broken('claims/africa.yaml', (text) =>
      text.replace('quote: Since 1980s', 'quote: Since late 1970s'),
    );
    expect(lines[0]).toMatch(
      /^data\/claims\/africa\.yaml:\d+: since-1980s: the quote is not in one sentence of section "africa"/,
    );
  });

  it('a name that its quote does not hold', () => {
    const lines = broken('claims/asia.yaml', (text) => text.replace('name: Malaysia', 'name: Malaya'));
    expect(lines).toContainEqual(
      expect.stringMatching(/asia\.yaml:\d+: mys-mention: the quote does not hold the name "Malaya"/),
    );
  });

  it.each(['\u202E', '\u200B', '\u0007', '\uFEFF'])('a character that cannot be seen: %j', (character) => {
    const path = 'claims/asia.yaml';
    const lines = broken(path, (text) => text.replace('name: Malaysia', `name: Mala${character}ysia`));
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    expect(lines[0]).toBe(
      `data/${path}:${lineOf(path, 'name: Malaysia')}: U+${code}: this character cannot be seen`,
    );
  });

  it('an unknown country', () => {
    const lines = broken('claims/asia.yaml', (text) => text.replace('country: npl', 'country: xyz'));
    expect(lines).toContainEqual(expect.stringMatching(/asia\.yaml:\d+: xyz-mention: unknown country "xyz"/));
  });

  it('an id that is not well formed', () => {
    const lines = broken('claims/asia.yaml', (text) => text.replace('id: icapp,', 'id: Icapp__,'));
    expect(lines[0]).toMatch(/asia\.yaml:\d+: Icapp__: id: an id is lower-case words/);
  });

  it('other names of an unknown country', () => {
    const path = 'aliases.yaml';
    const lines = broken(path, (text) => text.replace('id: mmr,', 'id: xyz,'));
    expect(lines).toEqual([`data/${path}:${lineOf(path, 'id: mmr,')}: xyz: unknown country "xyz"`]);
  });

  it('other names of one country in two rows, or no name at all', () => {
    const path = 'aliases.yaml';
    expect(broken(path, (text) => text.replace('id: mmr,', 'id: mdg,'))).toEqual([
      `data/${path}:${lineOf(path, 'id: mmr,')}: mdg: has a row already`,
    ]);
    expect(broken(path, (text) => text.replace('[Burma]', '[]'))[0]).toMatch(
      /^data\/aliases\.yaml:\d+: mmr: names: /,
    );
  });

  it('a step of the story with an unknown quote', () => {
    const path = 'story.yaml';
    expect(broken(path, (text) => text.replace('have been very close', 'have never been close'))[0]).toMatch(
      `data/${path}:${lineOf(path, 'id: cuba')}: cuba: the quote is not in one sentence of the article:`,
    );
  });

  it('a doubled id', () => {
    const lines = broken('claims/asia.yaml', (text) => text.replace('id: vnm-communist', 'id: prk-workers'));
    expect(lines).toContainEqual(expect.stringMatching(/asia\.yaml:\d+: prk-workers: this id is taken/));
  });

  it('a country shaded without a claim', () => {
    const row = 'id: mmr,';
    const lines = broken('countries.yaml', (text) =>
      text.replace(/(id: mmr,.*)evidence: none/, '$1evidence: unnumbered'),
    );
    expect(lines).toEqual([
      `data/countries.yaml:${lineOf('countries.yaml', row)}: mmr: is shaded "unnumbered" without a claim: the claims give "none"`,
    ]);
  });

  it('a country whose claim was taken away', () => {
    const lines = broken('claims/asia.yaml', (text) => text.replace(/.*country: npl.*\n/, ''));
    expect(lines).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: npl: is shaded "unnumbered" without a claim/),
    );
  });

  it('a party in two countries', () => {
    const lines = broken('claims/developed.yaml', (text) =>
      text.replace(
        '\ngroups:',
        '\n  - { id: aut-cdu, country: aut, name: German Christian Democratic Union, standard: Christian Democratic Union of Germany, strength: interest, quote: *interested }\ngroups:',
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /developed\.yaml:\d+: aut-cdu: the party "German Christian Democratic Union .*" is also claimed for "deu"/,
      ),
    );
  });

  it('a standard name that differs without a note', () => {
    const lines = broken('claims/developed.yaml', (text) =>
      text.replace(/, note: '"Forward Italy"[^}]*/, ' '),
    );
    expect(lines).toEqual([
      expect.stringMatching(/developed\.yaml:\d+: ita-forza: its standard name "Forza Italia" differs/),
    ]);
  });

  it('a number neither claimed nor listed as unused', () => {
    const lines = broken('claims/eastern-europe-central-asia.yaml', (text) =>
      text.replace(/.*number-principles.*\n/, ''),
    );
    expect(lines).toEqual([
      'data/claims/eastern-europe-central-asia.yaml:1: eastern-europe-central-asia.1.1: the number "four" is neither claimed nor listed under "numbers"',
    ]);
  });

  it('a country without a shape', () => {
    const lines = broken('countries.yaml', (text) => text.replace('shape: "470"', 'shape: Melita'));
    expect(lines).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: mlt: has no shape: "Melita" is not in world-atlas/),
    );
  });

  it('a shape without a country', () => {
    const lines = broken('countries.yaml', (text) => text.replace(/- \{ id: mlt,.*\n/, ''));
    expect(lines).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: Malta: is a shape without a country/),
    );
  });

  it('a code that several shapes share', () => {
    const lines = broken('countries.yaml', (text) => text.replace('shape: Australia', 'shape: "036"'));
    expect(lines).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: aus: "036" is the code of several shapes/),
    );
  });

  it('a country in another region than the section that names it', () => {
    const lines = broken('countries.yaml', (text) =>
      text.replace(/(id: sdn,.*region: )west-asia-north-africa/, '$1africa'),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/west-asia-north-africa\.yaml:\d+: sdn-mention: "sdn" is named in section/),
    );
  });

  it('a value for a place that takes none', () => {
    const lines = broken('claims/asia.yaml', (text) => text.replace('country: npl', 'country: twn'));
    expect(lines).toContainEqual(expect.stringMatching(/asia\.yaml:\d+: twn-mention: "twn" is no state/));
  });

  it('a region that is no section, or is there twice', () => {
    const rows = '\n- { id: fra, name: France, label: [0, 0] }\n- { id: asia, name: Asia, label: [0, 0] }\n';
    const lines = broken('regions.yaml', (text) => text + rows);
    expect(lines).toContainEqual(
      expect.stringMatching(/regions\.yaml:\d+: fra: is no section of the article/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/regions\.yaml:\d+: asia: this id is taken/));
  });

  it('a number or words that the quote of a figure does not hold', () => {
    const lines = broken('claims/africa.yaml', (text) => text.replace('number: 70', 'number: 700'));
    expect(lines).toContainEqual(
      expect.stringMatching(/africa\.yaml:\d+: africa-figure: the quote does not hold the number 700/),
    );
    const words = broken('claims/africa.yaml', (text) =>
      text.replace('relation: has established', 'relation: has broken'),
    );
    expect(words).toContainEqual(
      expect.stringMatching(/africa-figure: the quote does not hold "has broken relations/),
    );
  });

  it('two averages of one region', () => {
    const lines = broken('claims/latin-america.yaml', (text) => text.replace('mean: false', 'mean: true'));
    expect(lines).toContainEqual(
      expect.stringMatching(/latin-america-initial: region "latin-america" has its average from another/),
    );
  });

  it('a file of claims that belongs to no section, and a list that is none', () => {
    const lines = broken('claims/afrika.yaml', () => 'parties: []');
    expect(lines).toContain('data/claims/afrika.yaml:1: claims/afrika.yaml: belongs to no section');
    expect(broken('claims/africa.yaml', (text) => text.replace(/events:[^]*/, 'events: { id: x }'))[0]).toBe(
      'data/claims/africa.yaml:1: events: is not a list',
    );
  });

  it('a code that is taken, a member that is no state, an organization that is none', () => {
    expect(broken('countries.yaml', (text) => text.replace('iso2: "NP"', 'iso2: "FR"'))).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: npl: the code "FR" is taken/),
    );
    expect(
      broken('claims/developed.yaml', (text) =>
        text.replace('members: [can, usa]', 'members: [can, usa, grl]'),
      ),
    ).toContainEqual(expect.stringMatching(/developed\.yaml:\d+: north-america: member "grl" is no state/));
    expect(
      broken('claims/organizations.yaml', (text) => text.replace('same: icapp', 'same: fra-socialist')),
    ).toContainEqual(
      expect.stringMatching(/organizations\.yaml:\d+: icapp-visits: unknown organization "fra-socialist"/),
    );
  });

  it('a sentence that nobody cites and no list explains, and one that is listed though cited', () => {
    expect(broken('uncited.yaml', (text) => text.replace('[asia.1.2]', '[asia.1.3]'))).toEqual([
      `data/uncited.yaml:${lineOf('uncited.yaml', '- why: "\\"Good relations')}: asia.1.3: is cited, or listed already`,
      'data/uncited.yaml:1: asia.1.2: no claim and no note cites this sentence, and it is not listed',
    ]);
    expect(broken('uncited.yaml', (text) => text.replace('[asia.1.2]', '[asia.1.2, asia.9.9]'))).toEqual([
      expect.stringMatching(/uncited\.yaml:\d+: asia\.9\.9: is no sentence of the article/),
    ]);
  });

  it('a sentence that a claim also quotes, where the section does not hold it', () => {
    expect(
      broken('claims/latin-america.yaml', (text) =>
        text.replace('[{ quote: The relations between', '[{ quote: No relations between'),
      ),
    ).toContainEqual(
      expect.stringMatching(
        /latin-america\.yaml:\d+: cub-communist: what it also quotes is not in one sentence/,
      ),
    );
  });

  it('more parties named than the law of a country allowed, and a law of what is no state', () => {
    expect(broken('party-law.yaml', (text) => text.replace('id: cub,', 'id: rus,'))).toEqual([
      expect.stringMatching(/party-law\.yaml:\d+: rus: allows "one", but the article names 7/),
    ]);
    expect(broken('party-law.yaml', (text) => text.replace('id: cub,', 'id: twn,'))).toEqual([
      expect.stringMatching(/party-law\.yaml:\d+: twn: "twn" is no state/),
    ]);
    expect(broken('party-law.yaml', (text) => text.replace('id: cub,', 'id: lao,'))).toContainEqual(
      expect.stringMatching(/party-law\.yaml:\d+: lao: has a row already/),
    );
  });

  it('an overlap with a country of the same region', () => {
    expect(broken('regions.yaml', (text) => text.replace('[egy,', '[ken,'))).toContainEqual(
      expect.stringMatching(/regions\.yaml:\d+: africa: overlap: "ken" is of no other region/),
    );
  });

  it('a file that is not YAML, and an unknown key', () => {
    expect(broken('notes.yaml', (text) => `${text}\n- {`)[0]).toMatch(
      /^data\/notes\.yaml:\d+: notes\.yaml: /,
    );
    expect(broken('claims/africa.yaml', (text) => text.replace('events:', 'happenings:'))[0]).toMatch(
      /^data\/claims\/africa\.yaml:1: happenings: unknown kind of claim/,
    );
    expect(broken('notes.yaml', (text) => text.replace('about: [deu', 'abuot: [deu'))[0]).toMatch(
      /notes\.yaml:\d+: note-interest: /,
    );
  });
});

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
