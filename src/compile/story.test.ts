import { expect, it } from 'vitest';
import { readPlace } from '../store/permalink.ts';
import { compiled, files } from './fixture.ts';
import { Problems } from './problems.ts';
import { readStory } from './story.ts';

const text = files['story.yaml'] ?? '';
/** The line on which a text first stands, from 1. */
const lineOf = (part: string) => text.split(part)[0]?.split('\n').length;

/** The compiler's messages for the story with one change. */
function broken(before: string, after: string): string[] {
  expect(text).toContain(before);
  const problems = new Problems();
  readStory({ ...files, 'story.yaml': text.replace(before, after) }, compiled.atlas, readPlace, problems);
  return problems.lines;
}

it('says which key or id of a link is unknown, naming file, row and id', () => {
  const at = (link: string) => broken("at: '?focus=rus'", `at: '${link}'`);
  const line = `data/story.yaml:${lineOf('id: russia')}: russia: at:`;
  expect(at('?focus=rus&colour=red')).toEqual([`${line} unknown key "colour"`]);
  expect(at('?focus=urs&layer=nmaed&compare=fra,xyz')).toEqual([
    `${line} unknown focus "urs"`,
    `${line} unknown layer "nmaed"`,
    `${line} unknown compare "fra,xyz"`,
  ]);
  expect(at('focus=rus')).toEqual([`${line} "focus=rus" is no link: it has no "?"`]);
});

it('says which quote is not in the article', () => {
  expect(broken('have been very close', 'have never been close')[0]).toMatch(
    `data/story.yaml:${lineOf('id: cuba')}: cuba: the quote is not in one sentence of the article: "The rel`,
  );
});

it('says which step is doubled, and which misses a part', () => {
  expect(broken('id: cuba', 'id: africa')).toEqual([
    `data/story.yaml:${lineOf('id: cuba')}: africa: already has a row: give each step its own id`,
  ]);
  expect(broken('title: Asia', 'titel: Asia').join()).toMatch(
    `data/story.yaml:${lineOf('id: asia')}: asia: title: `,
  );
});

it('takes a whole address for a link, and keeps its place alone', () => {
  const address = 'http://localhost:5173/?focus=rus&layer=named&mode=story&step=cuba&lang=fr#rus';
  const problems = new Problems();
  const story = readStory(
    { ...files, 'story.yaml': text.replace("at: '?focus=rus'", `at: '${address}'`) },
    compiled.atlas,
    readPlace,
    problems,
  );
  expect(problems.lines).toEqual([]);
  expect(story.find(({ id }) => id === 'russia')?.at).toBe('?focus=rus&layer=named');
});
