import * as v from 'valibot';
import { LineCounter, parseDocument, type Node } from 'yaml';
import type { Source } from '../atlas/source.ts';
import { Problems } from './problems.ts';
import type { Files } from './rows.ts';

const FILE = 'source.yaml';
const text = v.pipe(v.string(), v.nonEmpty());
const link = v.pipe(v.string(), v.regex(/^(https?:\/\/|mailto:)\S+$/, 'is not a web or mail address'));
const work = v.strictObject({ title: text, path: link });
const license = v.strictObject({ name: text, title: text, path: link });

const schema = v.strictObject({
  subject: text,
  article: v.strictObject({
    title: text,
    book: text,
    plain: v.strictObject({ title: text, book: text }),
    editor: v.strictObject({ family: text, given: text }),
    place: text,
    publisher: text,
    published: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    page: v.pipe(v.string(), v.isoDate()),
    counted: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    rights: text,
    link: v.exactOptional(link),
  }),
  atlas: v.strictObject({
    name: text,
    title: text,
    kind: text,
    about: text,
    dataset: text,
    account: text,
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
    authors: text,
    report: v.exactOptional(link),
  }),
  contributors: v.array(v.strictObject({ title: text, role: text })),
  licenses: v.strictObject({ coding: license, code: license }),
  boundaries: work,
});

/**
 * Reads data/source.yaml.
 * @throws {Error} one line for each mistake in it.
 */
export function readSource(files: Files): Source {
  const counter = new LineCounter();
  const document = parseDocument(files[FILE] ?? '', { lineCounter: counter });
  const problems = new Problems();
  for (const error of document.errors)
    problems.add(
      { file: FILE, line: error.linePos?.[0].line ?? 1 },
      FILE,
      error.message.split('\n')[0] ?? 'this is not valid YAML',
    );
  problems.stop();
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const node = document.getIn(issue.path?.map(({ key }) => key) ?? [], true) as Node | undefined;
    const line = counter.linePos(node?.range?.[0] ?? 0).line;
    problems.add({ file: FILE, line }, v.getDotPath(issue) ?? FILE, issue.message);
  }
  throw new Error(problems.lines.join('\n'));
}

/** The facts of the article as its own lines print them. */
const printed = ({ article }: Source): string[] => [
  article.title,
  article.book,
  `edited by ${article.editor.family} ${article.editor.given}`,
  `${article.place}: ${article.publisher}, ${article.published.replace('-', '.')}`,
  article.page.replaceAll('-', '.'),
];

/** Holds data/source.yaml against the article, and its subject against the countries. */
export function checkSource(
  source: Source,
  article: string,
  countries: readonly { readonly id: string; readonly status: string }[],
  problems: Problems,
) {
  const place = { file: FILE, line: 1 };
  for (const fact of printed(source))
    if (!article.includes(fact)) problems.add(place, 'article', `the article does not contain "${fact}"`);
  if (!countries.some(({ id, status }) => id === source.subject && status === 'home'))
    problems.add(
      place,
      'subject',
      `"${source.subject}" is not a country with the status "home" in countries.yaml`,
    );
}
