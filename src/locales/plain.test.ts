import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words as classroom } from './en/classroom.ts';
import { words as interfaceWords } from './en/page.ts';
import { textsOf } from './fixture.ts';
import { words as handout } from './en/handout.ts';
import { words as numbers } from './en/ownData.ts';
import { words as share } from './en/share.ts';
import { words as story } from './en/story.ts';
import { words as table } from './en/table.ts';

/** Words that have a plainer one, British spellings, and claims that the article does not bear. */
const RETIRED =
  /spoken\sof|at\sleast\sso\smany|of a single (?:key|character)|\b(?:grey|colours?|neighbours?|met(?:re|res)|learnt|dependenc(?:y|ies))\b|only interested|whole of Africa|counts something else/i;

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
  expect(RETIRED.test('The grey countries')).toBe(true);
  expect(RETIRED.test('Mentioned, no number')).toBe(false);
});
