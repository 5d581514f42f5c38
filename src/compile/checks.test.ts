import { describe, expect, it } from 'vitest';
import { broken, lineOf } from './fixture.ts';

describe('stops the build, naming file, row and id, for', () => {
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
      `data/${path}:${lineOf(path, 'id: mmr,')}: mdg: already has a row: put all names in one row`,
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
    expect(lines).toContainEqual(
      expect.stringMatching(/asia\.yaml:\d+: prk-workers: this id is already used/),
    );
  });

  it('a country without a shape', () => {
    const lines = broken('countries.yaml', (text) => text.replace('shape: "470"', 'shape: Melita'));
    expect(lines).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: mlt: has no shape: world-atlas has no "Melita"/),
    );
  });

  it('a shape without a country', () => {
    const lines = broken('countries.yaml', (text) => text.replace(/- \{ id: mlt,.*\n/, ''));
    expect(lines).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: Malta: no country has this shape/),
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
    expect(lines).toContainEqual(expect.stringMatching(/asia\.yaml:\d+: twn-mention: "twn" is not a state/));
  });

  it('a region that is not a section, or occurs twice', () => {
    const rows = '\n- { id: fra, name: France, label: [0, 0] }\n- { id: asia, name: Asia, label: [0, 0] }\n';
    const lines = broken('regions.yaml', (text) => text + rows);
    expect(lines).toContainEqual(
      expect.stringMatching(/regions\.yaml:\d+: fra: is not a section of the article/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/regions\.yaml:\d+: asia: this id is already used/));
  });

  it('two averages of one region', () => {
    const lines = broken('claims/latin-america.yaml', (text) => text.replace('mean: false', 'mean: true'));
    expect(lines).toContainEqual(
      expect.stringMatching(
        /latin-america-initial: region "latin-america" already has its average from another/,
      ),
    );
  });

  it('a code used twice, a member that is not a state, an unknown organization', () => {
    expect(broken('countries.yaml', (text) => text.replace('iso2: "NP"', 'iso2: "FR"'))).toContainEqual(
      expect.stringMatching(/countries\.yaml:\d+: npl: another country has the code "FR"/),
    );
    expect(
      broken('claims/developed.yaml', (text) =>
        text.replace('members: [can, usa]', 'members: [can, usa, grl]'),
      ),
    ).toContainEqual(
      expect.stringMatching(/developed\.yaml:\d+: north-america: member "grl" is not a state/),
    );
    expect(
      broken('claims/organizations.yaml', (text) => text.replace('same: icapp', 'same: fra-socialist')),
    ).toContainEqual(
      expect.stringMatching(/organizations\.yaml:\d+: icapp-visits: unknown organization "fra-socialist"/),
    );
  });

  it('an overlap with a country of the same region', () => {
    expect(broken('regions.yaml', (text) => text.replace('[egy,', '[ken,'))).toContainEqual(
      expect.stringMatching(/regions\.yaml:\d+: africa: overlap: "ken" is not a country of another region/),
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
