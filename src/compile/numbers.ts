import { claimsBy } from '../atlas/claimsBy.ts';
import type { Claim } from '../atlas/claims.ts';
import type { Section } from '../atlas/types.ts';
import { sentencesOf } from './article.ts';
import type { Problems } from './problems.ts';

const NUMBER =
  /\d[\d.,]*\d|\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|first|second|third|fourth|fifth)\b/giu;

/** Kinds of claims whose quote explains the numbers in it. */
const COUNTING: ReadonlySet<Claim['kind']> = new Set(['figure', 'event', 'group', 'organization', 'number']);

/** Every number of the article is claimed, or listed under `numbers` with the reason why it counts nothing here. */
export function checkNumbers(sections: readonly Section[], claims: readonly Claim[], problems: Problems) {
  const counting = claimsBy(
    claims.filter(({ kind }) => COUNTING.has(kind)),
    ({ sentence }) => [sentence],
  );
  for (const section of sections) {
    for (const { id, text } of sentencesOf(section)) {
      for (const match of text.matchAll(NUMBER)) {
        const claimed = counting(id).some(
          ({ quote: [from, to] }) => from <= match.index && match.index + match[0].length <= to,
        );
        if (!claimed) {
          problems.add(
            { file: `claims/${section.id}.yaml`, line: 1 },
            id,
            `the number "${match[0]}" is not in a claim: claim it, or list it under "numbers"`,
          );
        }
      }
    }
  }
}
