import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folders = ['src/features/quiz/engine', 'src/features/quiz/engine/decks', 'src/features/quiz/paper'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/test|fixture/.test(name))
    .map((name) => `${folder}/${name}`),
);

it('runs without a page: the engine and the sheets import no React, no store and no built shapes', () => {
  expect(files.length).toBeGreaterThan(15);
  const bound = files.filter((file) =>
    /from '(react|zustand|virtual:|.*\.tsx')/.test(readFileSync(file, 'utf8')),
  );
  expect(bound).toEqual([]);
});
