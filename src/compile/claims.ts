import type { Claim, Range } from '../atlas/claims.ts';
import type { Section } from '../atlas/types.ts';
import { sentencesOf } from './article.ts';
import type { Problems } from './problems.ts';
import { readKeys, readRows, type Files, type Row } from './rows.ts';
import * as schemas from './schemas.ts';

/** A claim with the place of its row in data/claims/. */
export type ClaimRow = Row<Claim>;

const KEYS = Object.keys(schemas.claims) as schemas.ClaimKey[];

/** A quote as a sentence and a range of it; undefined where the section does not hold it. */
export function locate(section: Section, quote: string): { sentence: string; quote: Range } | undefined {
  for (const { id, text } of sentencesOf(section)) {
    const from = text.indexOf(quote);
    if (from >= 0) return { sentence: id, quote: [from, from + quote.length] };
  }
  return undefined;
}

/** Every claim of data/claims/, its quote resolved to a sentence and a range. */
export function readClaims(files: Files, sections: readonly Section[], problems: Problems): ClaimRow[] {
  const known = new Set(sections.map((section) => `claims/${section.id}.yaml`));
  for (const file of Object.keys(files)) {
    if (file.startsWith('claims/') && !known.has(file))
      problems.add(
        { file, line: 1 },
        file,
        'no section has this id: rename the file, or add the section to sections.yaml',
      );
  }
  return sections.flatMap((section) => {
    const file = `claims/${section.id}.yaml`;
    for (const key of readKeys(files, file)) {
      if (!Object.hasOwn(schemas.claims, key))
        problems.add({ file, line: 1 }, key, `unknown kind of claim; use one of ${KEYS.join(', ')}`);
    }
    return KEYS.flatMap((key) => readKind(files, file, section, key, problems));
  });
}

function readKind(
  files: Files,
  file: string,
  section: Section,
  key: schemas.ClaimKey,
  problems: Problems,
): ClaimRow[] {
  return readRows(files, file, schemas.claims[key], problems, key).flatMap((row): ClaimRow[] => {
    const { quote, also = [], at, ...fields } = row;
    const id = 'id' in fields ? fields.id : `${fields.country}-mention`;
    const found = locate(section, quote);
    if (!found) {
      problems.add(at, id, `the quote is not in one sentence of section "${section.id}": "${quote}"`);
      return [];
    }
    const name = 'name' in fields && key !== 'events' ? fields.name : undefined;
    const from = found.quote[0] + quote.indexOf(name ?? '');
    if (name !== undefined && !quote.includes(name))
      problems.add(at, id, `the quote does not contain the name "${name}"`);
    const further = also.flatMap(({ quote: words, ...rest }) => {
      const place = locate(section, words);
      if (place) return [{ ...place, ...rest }];
      problems.add(
        at,
        id,
        `a quote under "also" is not in one sentence of section "${section.id}": "${words}"`,
      );
      return [];
    });
    const { printed, ...rest } = { printed: undefined, ...fields };
    const claim = {
      ...rest,
      ...(printed === undefined ? {} : { name: printed }),
      id,
      kind: KINDS[key],
      section: section.id,
      ...found,
      ...(name === undefined ? {} : { words: [from, from + name.length] }),
      ...(further.length > 0 ? { also: further } : {}),
      at,
    };
    // The schema of each key gives exactly the fields of its kind.
    return [claim as unknown as ClaimRow];
  });
}

const KINDS = {
  parties: 'party',
  mentions: 'mention',
  groups: 'group',
  figures: 'figure',
  organizations: 'organization',
  events: 'event',
  people: 'person',
  numbers: 'number',
} as const satisfies Record<schemas.ClaimKey, Claim['kind']>;
