import type { Claim, Section } from '../atlas/types.ts';
import { sentencesOf } from './article.ts';
import type { Problems } from './problems.ts';

const NUMBER =
  /\d[\d.,]*\d|\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|first|second|third|fourth|fifth)\b/giu;

/** The kinds whose quote tells what a number in it counts. */
const COUNTING: ReadonlySet<Claim['kind']> = new Set(['figure', 'event', 'group', 'organization', 'number']);

/** Every number of the article is claimed, or listed under `numbers` with the reason why it counts nothing here. */
export function checkNumbers(sections: readonly Section[], claims: readonly Claim[], problems: Problems) {
  for (const section of sections) {
    for (const { id, text } of sentencesOf(section)) {
      for (const match of text.matchAll(NUMBER)) {
        const claimed = claims.some(
          (claim) =>
            COUNTING.has(claim.kind) &&
            claim.sentence === id &&
            claim.quote[0] <= match.index &&
            match.index + match[0].length <= claim.quote[1],
        );
        if (!claimed) {
          problems.add(
            { file: `claims/${section.id}.yaml`, line: 1 },
            id,
            `the number "${match[0]}" is neither claimed nor listed under "numbers"`,
          );
        }
      }
    }
  }
}
