import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en as classroom } from './classroom/en.ts';
import { en as interfaceWords } from './en.ts';
import { textsOf } from './fixture.ts';
import { en as handout } from './handout/en.ts';
import { en as numbers } from './numbers/en.ts';
import { en as share } from './share/en.ts';
import { en as story } from './story/en.ts';
import { en as table } from './table/en.ts';

/** Words that have a plainer one, British spellings, and claims that the article does not bear. */
const RETIRED =
  /spoken of|at least so many|of a single (?:key|character)|\b(?:grey|colours?|neighbours?|met(?:re|res)|learnt|dependenc(?:y|ies))\b|only interested|whole of Africa|counts something else/i;

const catalogs = [classroom, interfaceWords, handout, numbers, share, story, table].flatMap((words) =>
  textsOf(words).map(([, text]) => text),
);
/** The texts for readers that are English alone. */
const files = ['data/story.yaml', 'data/notes.yaml', 'docs/presenting.md', 'README.md'].flatMap((path) =>
  readFileSync(path, 'utf8').split('\n'),
);

it('reads in plain American English', () => {
  expect([...catalogs, ...files].filter((text) => RETIRED.test(text))).toEqual([]);
});

it('knows what it looks for', () => {
  expect(RETIRED.test('Spoken of, no number')).toBe(true);
  expect(RETIRED.test('Mentioned, no number')).toBe(false);
});
