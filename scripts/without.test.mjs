import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './root.mjs';
import { featureFolders, withoutLines } from './without.mjs';

const LIST = `import type { Feature } from './feature.ts';
import { draw } from './draw/draw.tsx';
import { quiz as game } from './quiz/quiz.ts';

export const features: readonly Feature[] = [draw, game];
`;

it('takes the import of a feature and its entry out of a list', () => {
  expect(withoutLines(LIST, 'draw')).toBe(`import type { Feature } from './feature.ts';
import { quiz as game } from './quiz/quiz.ts';

export const features: readonly Feature[] = [game];
`);
  expect(withoutLines(LIST, 'quiz')).toContain('= [draw, ];');
});

const PARTS = `import { addParts } from '../store/parts.ts';
import { quizPart } from './quiz/params.ts';
import { drawPart } from './draw/params.ts';

addParts([quizPart, drawPart]);
`;

it('takes them out of a list that is handed over', () => {
  expect(withoutLines(PARTS, 'quiz')).toBe(`import { addParts } from '../store/parts.ts';
import { drawPart } from './draw/params.ts';

addParts([drawPart]);
`);
  expect(withoutLines(PARTS, 'draw')).toContain('addParts([quizPart, ]);');
});

it('leaves a list alone that does not name the feature', () => {
  expect(withoutLines(LIST, 'pen')).toBe(LIST);
});

it('finds two lines of every listed feature in the list of today', () => {
  const list = readFileSync(join(ROOT, 'src/features/index.ts'), 'utf8').replaceAll('\r\n', '\n');
  const lines = featureFolders()
    .map((feature) => withoutLines(list, feature))
    .filter((text) => text !== list)
    .map((text) => list.split('\n').length - text.split('\n').length);
  expect(lines.length).toBeGreaterThan(5);
  expect(new Set(lines)).toEqual(new Set([2]));
});
