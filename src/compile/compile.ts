import type { Atlas, Note } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { readAliases } from './aliases.ts';
import { readArticle } from './article.ts';
import { checkCharacters } from './characters.ts';
import { checkClaims, checkCodes, checkFigures, checkIds, checkRegions, checkShades } from './checks.ts';
import { locate, readClaims } from './claims.ts';
import { readCountries } from './countries.ts';
import { link } from './link.ts';
import { checkNumbers } from './numbers.ts';
import { checkPartyLaw, readPartyLaw } from './partyLaw.ts';
import { Problems } from './problems.ts';
import { coastsOf, withAnchors } from './coasts.ts';
import { buildCountries, buildRegions } from './regions.ts';
import { readRows, type Files } from './rows.ts';
import * as schemas from './schemas.ts';
import { checkSource, readSource } from './source.ts';
import { buildWorlds, type WorldAtlas, type Worlds } from './shapes.ts';
import { readStory, type ReadPlace } from './story.ts';
import { checkUncited } from './uncited.ts';

export interface Compiled extends Worlds {
  readonly atlas: Atlas;
  /** The shapes thinned out: to fit, to point and to turn by. */
  readonly coasts: World;
}

/**
 * data/ and world-atlas → the atlas and its shapes. The order of the steps, and nothing else.
 * `readPlace` knows how a permalink is spelled.
 * @throws {Error} one line for each mistake in data/, naming file, row and id.
 */
export function compile(files: Files, worldAtlas: WorldAtlas, readPlace: ReadPlace): Compiled {
  const problems = new Problems();
  checkCharacters(files, problems);
  const sections = readArticle(files, problems);
  const regionRows = readRows(files, 'regions.yaml', schemas.region, problems);
  const regionIds = new Set(regionRows.map((row) => row.id));
  const countryRows = readCountries(files, regionIds, problems);
  const aliases = readAliases(files, new Set(countryRows.map((row) => row.id)), problems);
  const claimRows = readClaims(files, sections, problems);
  const law = readPartyLaw(files, problems);
  const noteRows = readRows(files, 'notes.yaml', schemas.note, problems);
  problems.stop();
  const source = readSource(files);

  checkSource(source, files['article.txt'] ?? '', countryRows, problems);
  checkRegions(regionRows, countryRows, sections, problems);
  checkCodes(countryRows, problems);
  checkIds([...countryRows, ...claimRows, ...noteRows], sections, problems);
  checkClaims(claimRows, countryRows, regionIds, problems);
  checkFigures(claimRows, sections, problems);
  checkNumbers(sections, claimRows, problems);
  checkPartyLaw(law, countryRows, claimRows, problems);
  const worlds = buildWorlds(worldAtlas, countryRows, problems);

  const claims = claimRows.map(({ at: _, ...claim }) => claim);
  const regions = buildRegions(regionRows, countryRows, claims);
  const laws = new Map(law.map(({ id, parties, why }) => [id, { parties, why }]));
  const countries = withAnchors(buildCountries(countryRows, regions, claims, aliases, laws), worlds.world);
  checkShades(countries, countryRows, problems);
  const reach = link({ sections, countries, regions, claims });
  const notes = noteRows.flatMap(({ quote, at: place, ...row }): Note[] => {
    const found = sections.map((section) => locate(section, quote)).find((hit) => hit !== undefined);
    if (!found) problems.add(place, row.id, `the quote is not in the article: "${quote}"`);
    for (const id of row.about)
      if (!Object.hasOwn(reach, id)) problems.add(place, row.id, `unknown id "${id}"`);
    return found ? [{ ...row, sentence: found.sentence }] : [];
  });
  checkUncited(files, sections, claims, notes, problems);
  const known = { source, sections, countries, regions, claims, notes, reach, story: [] };
  const story = readStory(files, known, readPlace, problems);
  problems.stop();
  return { atlas: { ...known, story }, ...worlds, coasts: coastsOf(worlds.world) };
}
