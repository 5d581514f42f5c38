import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { createChunks, forbidCircles, markFirst, pageParts, wholePage } from './chunks.ts';

const chunk = (fileName: string, imports: string[] = [], css: string[] = []) =>
  ({
    type: 'chunk',
    name: fileName.split('.')[0],
    fileName,
    isEntry: fileName === 'index.js',
    imports,
    code: fileName,
    viteMetadata: { importedCss: new Set(css) },
  }) as unknown as Rolldown.OutputChunk;
const style = { type: 'asset', fileName: 'a.css', source: 'a{}' } as Rolldown.OutputAsset;

it('returns what the page loads at once: what its script imports, each once, and their styles', () => {
  const parts = [
    chunk('lazy.js', ['index.js'], ['lazy.css']),
    chunk('index.js', ['a.js', 'b.js'], ['index.css']),
    chunk('a.js', ['b.js'], ['a.css']),
    chunk('b.js', ['a.js'], ['a.css']),
    style,
  ];
  expect(pageParts(parts)).toEqual({
    main: 'index.js',
    imports: ['a.js', 'b.js'],
    styles: ['index.css', 'a.css'],
  });
  expect(() => pageParts([style])).toThrow('no entry script');
});

it('refuses scripts that import each other in a circle', () => {
  expect(() =>
    forbidCircles([chunk('index.js'), chunk('a.js', ['index.js']), chunk('b.js', ['a.js'])]),
  ).not.toThrow();
  expect(() => forbidCircles([chunk('a.js', ['b.js']), chunk('b.js', ['a.js'])])).toThrow(
    'a.js → b.js → a.js',
  );
});

it('marks the first script alone', () => {
  const parts = [chunk('lazy.js'), chunk('index.js')];
  markFirst(parts);
  expect(parts.map(({ code }) => code)).toEqual(['lazy.js', '//# allFunctionsCalledOnLoad\nindex.js']);
  expect(() => markFirst([chunk('lazy.js')])).toThrow('no script "index"');
});

it('takes one script and one style for the offline file, and nothing else', () => {
  expect(wholePage([chunk('index.js'), style])).toEqual({ script: 'index.js', style: 'a{}' });
  expect(() => wholePage([chunk('index.js')])).toThrow('one script and one style');
  expect(() => wholePage([chunk('index.js'), chunk('lazy.js'), style])).toThrow('one script');
});

it('puts what the page imports at once into one script, each language into one, and the rest by what it is for', () => {
  const importers: Readonly<Record<string, readonly string[]>> = {
    '/src/app/main.tsx': [],
    '/src/app/App.tsx': ['/src/app/main.tsx'],
    '/src/features/quiz/Start.tsx': ['/src/features/quiz/openQuiz.tsx'],
    '/src/features/quiz/openQuiz.tsx': [],
    '/src/locales/ru/quiz.ts': [],
    '/src/locales/ru/page.ts': [],
    '/src/ui/Dialog.tsx': ['/src/features/quiz/Start.tsx'],
  };
  const chunk = createChunks();
  const known = {
    getModuleInfo: (id: string) => ({ isEntry: id.endsWith('main.tsx'), importers: importers[id] ?? [] }),
  };
  expect(Object.keys(importers).map((id) => chunk(id, known))).toEqual([
    'index', 'index', 'quiz', 'quiz', 'ru', 'ru', 'map',
  ]); // prettier-ignore
});

it('goes by a module’s path within the project, whatever the folder of the project or of its packages is called', () => {
  const chunk = createChunks();
  const unknown = { getModuleInfo: () => null };
  const root = resolve(import.meta.dirname, '../..').replaceAll('\\', '/');
  expect(chunk(`${root}/src/views/search/names.ts`, unknown)).toBe('search');
  expect(chunk('/table/story/node_modules/uqr/index.js', unknown)).toBe('share');
});
