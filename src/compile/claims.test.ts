import { describe, expect, it } from 'vitest';
import { broken, lineOf } from './fixture.ts';

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
      expect.stringMatching(/asia\.yaml:\d+: mys-mention: the quote does not contain the name "Malaya"/),
    );
  });

  it.each(['\u202E', '\u200B', '\u0007', '\uFEFF'])('a character that cannot be seen: %j', (character) => {
    const path = 'claims/asia.yaml';
    const lines = broken(path, (text) => text.replace('name: Malaysia', `name: Mala${character}ysia`));
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    expect(lines[0]).toBe(
      `data/${path}:${lineOf(path, 'name: Malaysia')}: U+${code}: this character is invisible: remove it`,
    );
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
      'data/claims/eastern-europe-central-asia.yaml:1: eastern-europe-central-asia.1.1: the number "four" is not in a claim: claim it, or list it under "numbers"',
    ]);
  });

  it('a number or words that the quote of a figure does not hold', () => {
    const lines = broken('claims/africa.yaml', (text) => text.replace('number: 70', 'number: 700'));
    expect(lines).toContainEqual(
      expect.stringMatching(/africa\.yaml:\d+: africa-figure: the quote does not contain the number 700/),
    );
    const words = broken('claims/africa.yaml', (text) =>
      text.replace('relation: has established', 'relation: has broken'),
    );
    expect(words).toContainEqual(
      expect.stringMatching(/africa-figure: the quote does not contain the relation "has broken relations/),
    );
  });

  it('a file of claims without a section, and a list that is not a list', () => {
    const lines = broken('claims/afrika.yaml', () => 'parties: []');
    expect(lines).toContain(
      'data/claims/afrika.yaml:1: claims/afrika.yaml: no section has this id: rename the file, or add the section to sections.yaml',
    );
    expect(broken('claims/africa.yaml', (text) => text.replace(/events:[^]*/, 'events: { id: x }'))[0]).toBe(
      'data/claims/africa.yaml:1: events: must be a list of rows',
    );
  });

  it('a sentence that is neither cited nor listed, and one that is both', () => {
    expect(broken('uncited.yaml', (text) => text.replace('[asia.1.2]', '[asia.1.3]'))).toEqual([
      `data/uncited.yaml:${lineOf('uncited.yaml', '- why: "\\"Good relations')}: asia.1.3: is already cited by a claim or a note, or listed: remove it here`,
      'data/uncited.yaml:1: asia.1.2: no claim or note cites this sentence: add a claim, or list it here with a reason',
    ]);
    expect(broken('uncited.yaml', (text) => text.replace('[asia.1.2]', '[asia.1.2, asia.9.9]'))).toEqual([
      expect.stringMatching(/uncited\.yaml:\d+: asia\.9\.9: is not a sentence of the article/),
    ]);
  });

  it('a sentence that a claim also quotes, where the section does not hold it', () => {
    expect(
      broken('claims/latin-america.yaml', (text) =>
        text.replace('[{ quote: The relations between', '[{ quote: No relations between'),
      ),
    ).toContainEqual(
      expect.stringMatching(
        /latin-america\.yaml:\d+: cub-communist: a quote under "also" is not in one sentence/,
      ),
    );
  });

  it('more named parties than a country’s law allowed, and a law of a place that is not a state', () => {
    expect(broken('party-law.yaml', (text) => text.replace('id: cub,', 'id: rus,'))).toEqual([
      expect.stringMatching(/party-law\.yaml:\d+: rus: "parties" is "one", but the article names 7/),
    ]);
    expect(broken('party-law.yaml', (text) => text.replace('id: cub,', 'id: twn,'))).toEqual([
      expect.stringMatching(/party-law\.yaml:\d+: twn: "twn" is not a state/),
    ]);
    expect(broken('party-law.yaml', (text) => text.replace('id: cub,', 'id: lao,'))).toContainEqual(
      expect.stringMatching(/party-law\.yaml:\d+: lao: already has a row/),
    );
  });
});
