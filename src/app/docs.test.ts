import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { marked, type Token } from 'marked';
import { expect, it } from 'vitest';

const FOLDERS = ['docs', 'data', 'examples', '.github'];
const pages = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ),
].filter((path) => path.endsWith('.md'));
const textOf = (page: string) => readFileSync(page, 'utf8');

/** Finds all tokens of one type in a page. */
function tokensOf(markdown: string, type: Token['type']): Token[] {
  const found: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === type) found.push(token);
  });
  return found;
}

/** The anchors of a page's headings, as hosts of source code make them. */
function anchorsOf(markdown: string): string[] {
  const times = new Map<string, number>();
  return tokensOf(markdown, 'heading').map((token) => {
    const words = 'text' in token ? String(token.text).toLowerCase() : '';
    const anchor = words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    const before = times.get(anchor) ?? 0;
    times.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** Links within the project; those that begin with ? or / lead into the atlas. */
const linksOf = (page: string) =>
  [...tokensOf(textOf(page), 'link'), ...tokensOf(textOf(page), 'image')]
    .map((token) => ('href' in token ? String(token.href) : ''))
    .filter((href) => !/^(?:[a-z]+:|[?/])/.test(href));

/** Tests whether a link of a page leads to a file that exists and, where it names one, to a heading of it. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  return existsSync(target) && (anchor === undefined || anchorsOf(textOf(target)).includes(anchor));
}

/** Commands that a page names and the project does not have. */
function unknownCommands(markdown: string, scripts: Readonly<Record<string, string>>): string[] {
  const runs = [...markdown.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  const files = [...markdown.matchAll(/node ((?:[\w-]+\/)+[\w-]+\.mjs)/g)].map(([, path = '']) => path);
  return [
    ...runs.filter((name) => !Object.hasOwn(scripts, name)),
    ...files.filter((path) => !existsSync(path)),
  ];
}

it('names only tests that exist', () => {
  const tests = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
  const named = pages.flatMap((page) =>
    [...textOf(page).matchAll(/(?<!\/)\b\w+\.test\.ts\b/g)].map(([name]) => `${page}: ${name}`),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((line) => !tests.includes(line.split(': ')[1] ?? ''))).toEqual([]);
});

it('leads from each page to files and headings that exist', () => {
  const links = pages.flatMap((page) => linksOf(page).map((link) => [page, link] as const));
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter(([page, link]) => !leadsSomewhere(page, link))).toEqual([]);
  expect(leadsSomewhere('README.md', 'docs/nowhere.md')).toBe(false);
  expect(leadsSomewhere('README.md', '#nowhere')).toBe(false);
});

it('names the anchors of headings as they are linked', () => {
  expect(anchorsOf('# Two `builds`: 1 May\n\n## How\n\n## How')).toEqual([
    'two-builds-1-may',
    'how',
    'how-1',
  ]);
});

it('reaches every page of the docs from their index', () => {
  const indexed = linksOf('docs/README.md').map((link) => normalize(join('docs', link)));
  const rest = pages.filter((page) => dirname(page) === 'docs' && page !== join('docs', 'README.md'));
  expect(rest.filter((page) => !indexed.includes(page))).toEqual([]);
});

it('names only commands that there are', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  expect(pages.flatMap((page) => unknownCommands(textOf(page), scripts))).toEqual([]);
  expect(unknownCommands('npm run nothing; node scripts/nothing.mjs', scripts)).toHaveLength(2);
});
