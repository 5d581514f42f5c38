import { parse, stringify } from 'yaml';

/**
 * @typedef {import('../src/compile/rows.ts').Files} Files
 * @typedef {Record<string, any>} Row
 * @typedef {Record<string, Row[]>} Claims
 */

/** Words that stay as they are: a number is claimed by its very word. */
const KEPT =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|first|second|third|fourth|fifth)$/;
const WORD = /\b[a-z]{4,}\b/g;
/** The fields of a claim that are words of the article. */
const VERBATIM = ['quote', 'verb', 'name', 'printed', 'relation'];

/** Letters for a copy, from 1: numbers in the text would have to be claimed. @param {number} copy */
const tagOf = (copy) => [copy / 26, copy % 26].map((at) => String.fromCharCode(97 + at)).join('');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Swaps the longer words of the article among each other, the same way wherever they stand, so that a copy is not
 * the same text again, which a compressor would take for nothing.
 * @param {string} article
 * @param {number} copy
 */
function createRewording(article, copy) {
  const words = [...new Set(article.match(WORD))].filter((word) => !KEPT.test(word));
  const random = createRandom(copy);
  const others = words
    .map((word) => ({ word, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ word }) => word);
  const given = new Map(words.map((word, at) => [word, others[at] ?? word]));
  return (/** @type {string} */ text) => text.replaceAll(WORD, (word) => given.get(word) ?? word);
}

/** What a copy of an article is told by. @typedef {ReturnType<typeof createCopy>} Copy */
/** @param {Files} files @param {number} at */
function createCopy(files, at) {
  const tag = tagOf(at);
  const article = files['article.txt'] ?? '';
  const reword = createRewording(article, at);
  /** @type {Row[]} */
  const sections = parse(files['sections.yaml'] ?? '');
  /** @param {string} id */
  const idOf = (id) => `${id}-${tag}`;
  /** @param {string} line */
  const begin = (line) => `Part ${tag}: ${reword(line)}`;
  const lines = article.split('\n').map((line) => {
    const starts = sections.some(({ begins }) => line.startsWith(begins));
    return starts ? begin(line) : reword(line);
  });
  return {
    tag,
    idOf,
    lines,
    sections: sections.map((row) => ({ ...row, id: idOf(row.id), begins: begin(row.begins) })),
    /** @param {string} kind @param {Row} row @returns {Row} */
    claim: (kind, row) => {
      const fields = VERBATIM.filter(
        (key) => row[key] !== undefined && !(kind === 'events' && key === 'name'),
      );
      const ids = ['id', 'same'].filter((key) => row[key] !== undefined);
      return {
        ...row,
        ...Object.fromEntries(fields.map((key) => [key, reword(row[key])])),
        ...Object.fromEntries(ids.map((key) => [key, idOf(row[key])])),
        // A party stands in one country.
        ...('standard' in row ? { standard: `${row['standard']} ${tag}` } : {}),
        note: `Made, copy ${tag}.`,
      };
    },
  };
}

/**
 * The files with the parts that copies add. The first copy is the project's own data.
 * @param {Files} files
 * @param {number} times
 * @param {(copy: Copy, section: string, claims: Claims) => Claims} claimsFor
 */
function multiply(files, times, claimsFor) {
  const copies = Array.from({ length: times - 1 }, (_, at) => createCopy(files, at + 1));
  const sections = [parse(files['sections.yaml'] ?? ''), ...copies.map((copy) => copy.sections)].flat();
  /** @type {Record<string, string>} */
  const made = { ...files, 'sections.yaml': stringify(sections) };
  made['article.txt'] = [files['article.txt'], ...copies.map(({ lines }) => lines.join('\n'))].join('\n\n');
  for (const [file, text] of Object.entries(files)) {
    const section = /^claims\/(.+)\.yaml$/.exec(file)?.[1];
    if (section === undefined) continue;
    for (const copy of copies)
      made[`claims/${copy.idOf(section)}.yaml`] = stringify(claimsFor(copy, section, parse(text)));
  }
  return { made, copies };
}

/**
 * Longer: an article so many times as long about the same countries. Sections, sentences and claims are multiplied.
 * A country is mentioned once in the data, so a further mention is a party of its own, and a group, which belongs to
 * its region's section, an organization. A region keeps its one average.
 * @param {Files} files
 * @param {number} times
 * @param {import('../src/atlas/types.ts').Atlas} atlas what the files are compiled to
 * @param {typeof import('../src/atlas/evidence.ts').shadeOf} shadeOf
 */
export function longer(files, times, atlas, shadeOf) {
  const { made } = multiply(files, times, ({ claim }, _, claims) => {
    const { mentions = [], groups = [], parties = [], organizations = [], figures = [], ...others } = claims;
    const further = mentions.map((row) => ({ id: `${row.country}-also`, standard: row.name, ...row }));
    const bodies = groups.map(({ members: _members, printed: _printed, ...row }) => row);
    const all = {
      ...others,
      parties: [...parties, ...further],
      organizations: [...organizations, ...bodies],
      figures: figures.map((row) => ({ ...row, mean: false })),
    };
    return Object.fromEntries(
      Object.entries(all)
        .filter(([, rows]) => rows.length > 0)
        .map(([kind, rows]) => [kind, rows.map((row) => claim(kind, row))]),
    );
  });
  const mentioned = new Set(atlas.claims.flatMap((one) => (one.kind === 'mention' ? [one.country] : [])));
  /** @type {Row[]} */
  const rows = parse(files['countries.yaml'] ?? '');
  made['countries.yaml'] = stringify(
    rows.map((row) => {
      const country = atlas.countries.find(({ id }) => id === row.id);
      const named = (country?.named ?? 0) * times + (mentioned.has(row.id) ? times - 1 : 0);
      const region = atlas.regions.find(({ id }) => id === row.region);
      if (named === 0) return row;
      const grounds = {
        status: row.status,
        named,
        spoken: true,
        mean: region?.mean,
        filled: !!region?.filled,
      };
      return { ...row, evidence: shadeOf(grounds).evidence };
    }),
  );
  return made;
}

/**
 * Wider: so many articles about so many worlds. Countries, regions, sections, sentences and claims are multiplied;
 * what is said of a country stays as it is.
 * @param {Files} files
 * @param {number} times
 */
export function wider(files, times) {
  const { made, copies } = multiply(files, times, ({ claim, idOf }, _, claims) => {
    const keys = ['country', 'region', 'place'];
    return Object.fromEntries(
      Object.entries(claims).map(([kind, rows]) => [
        kind,
        rows.map((row) => ({
          ...claim(kind, row),
          ...Object.fromEntries(keys.filter((key) => row[key]).map((key) => [key, idOf(row[key])])),
          ...(row['members'] ? { members: row['members'].map(idOf) } : {}),
        })),
      ]),
    );
  });
  /** @param {string} file @param {(row: Row, copy: Copy) => Row} change */
  const repeat = (file, change) => {
    /** @type {Row[]} */
    const rows = parse(files[file] ?? '');
    made[file] = stringify([...rows, ...copies.flatMap((copy) => rows.map((row) => change(row, copy)))]);
  };
  repeat('regions.yaml', (row, { idOf }) => ({ ...row, id: idOf(row['id']) }));
  repeat('countries.yaml', ({ iso2: _iso2, numeric: _numeric, ...row }, { idOf, tag }) => ({
    ...row,
    id: idOf(row['id']),
    name: `${row['name']} ${tag}`,
    ...(row['region'] ? { region: idOf(row['region']) } : {}),
  }));
  return made;
}
