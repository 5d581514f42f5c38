import type { Claim } from '../atlas/claims.ts';
import type { Note, Section } from '../atlas/types.ts';
import { sentencesOf } from './article.ts';
import type { Problems } from './problems.ts';
import { readRows, type Files } from './rows.ts';
import * as schemas from './schemas.ts';

const FILE = 'uncited.yaml';

/** Every sentence of the article is cited by a claim or a note, or listed with the reason why it is not. */
export function checkUncited(
  files: Files,
  sections: readonly Section[],
  claims: readonly Claim[],
  notes: readonly Note[],
  problems: Problems,
) {
  const sentences = new Set(sections.flatMap((section) => sentencesOf(section)).map(({ id }) => id));
  const known = new Set([
    ...claims.flatMap(({ sentence, also = [] }) => [sentence, ...also.map((further) => further.sentence)]),
    ...notes.map(({ sentence }) => sentence),
  ]);
  for (const { at, sentences: listed } of readRows(files, FILE, schemas.uncited, problems)) {
    for (const id of listed) {
      if (!sentences.has(id)) problems.add(at, id, 'is not a sentence of the article');
      else if (known.has(id))
        problems.add(at, id, 'is already cited by a claim or a note, or listed: remove it here');
      known.add(id);
    }
  }
  for (const id of sentences) {
    if (!known.has(id))
      problems.add(
        { file: FILE, line: 1 },
        id,
        'no claim or note cites this sentence: add a claim, or list it here with a reason',
      );
  }
}
