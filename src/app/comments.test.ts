import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDERS = ['src', 'scripts', 'bench', 'tests', 'data/codings', 'examples', 'public'];
const QUESTION = /^(?:What|Where|Whether|How|Which|When|Why|Who|Whose|Whom)\b/;
/** A function that only gives a thing is called by that thing: "The nearest country". */
const RETURNS_THE = /^Returns the\b/;

const files = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ),
].filter((path) => /\.(?:tsx?|m?js)$/.test(path) && !path.includes('node_modules'));

/** The first lines of the doc comments in a text. */
const docComments = (text: string): string[] =>
  [...text.matchAll(/\/\*\*(?:[ \t]*\n[ \t]*\*)?[ \t]+(?<line>[^\n]*)/g)].map(
    ({ groups }) => groups?.['line'] ?? '',
  );

const misbegun = (text: string) =>
  docComments(text).filter((line) => QUESTION.test(line) || RETURNS_THE.test(line));

it('begins a doc comment with a verb or a noun, not with a question word or “Returns the”', () => {
  const texts = files.map((path) => [path, readFileSync(path, 'utf8')] as const);
  expect(texts.flatMap(([, text]) => docComments(text)).length).toBeGreaterThan(2000);
  expect(
    texts.flatMap(([path, text]) => misbegun(text).map((line) => `${path.replaceAll('\\', '/')}: ${line}`)),
  ).toEqual([]);
});

it('finds these words at the start of a doc comment only', () => {
  const lines = [
    'What it is.',
    '',
    ' Whether it is.',
    'Returns what it is.',
    'Returns the name.',
    'Whatever it is.',
    'Keeps it. Returns the ref.',
  ];
  const text = lines
    .map((line) => (line.startsWith(' ') ? `/**\n *${line}\n */` : `/** ${line} */`))
    .join('\n');
  expect(misbegun(text)).toEqual(['What it is. */', 'Whether it is.', 'Returns the name. */']);
});
