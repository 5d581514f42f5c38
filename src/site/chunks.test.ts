import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { markFirst, partsOf, wholeOf } from './chunks.ts';

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

it('gives what the page loads at once: what its script imports, each once, and their styles', () => {
  const parts = [
    chunk('lazy.js', ['index.js'], ['lazy.css']),
    chunk('index.js', ['a.js', 'b.js'], ['index.css']),
    chunk('a.js', ['b.js'], ['a.css']),
    chunk('b.js', ['a.js'], ['a.css']),
    style,
  ];
  expect(partsOf(parts)).toEqual({
    main: 'index.js',
    imports: ['a.js', 'b.js'],
    styles: ['index.css', 'a.css'],
  });
  expect(() => partsOf([style])).toThrow('no script to start with');
});

it('marks the first script alone', () => {
  const parts = [chunk('lazy.js'), chunk('index.js')];
  markFirst(parts);
  expect(parts.map(({ code }) => code)).toEqual(['lazy.js', '//# allFunctionsCalledOnLoad\nindex.js']);
  expect(() => markFirst([chunk('lazy.js')])).toThrow('no script "index"');
});

it('takes one script and one style for the offline file, and nothing else', () => {
  expect(wholeOf([chunk('index.js'), style])).toEqual({ script: 'index.js', style: 'a{}' });
  expect(() => wholeOf([chunk('index.js')])).toThrow('not one script and one style');
  expect(() => wholeOf([chunk('index.js'), chunk('lazy.js'), style])).toThrow('not one script');
});
