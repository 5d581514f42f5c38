import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { SourcePlace, Problems } from './problems.ts';

/** The files of data/ by their path below it. Tests hand over broken ones. */
export type Files = Readonly<Record<string, string>>;

export type Row<T> = T & { readonly at: SourcePlace };

interface Parsed {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
}

/** The last text of each file, parsed: one file has rows under several keys. */
const parsed = new Map<string, Parsed>();

/** Parses a YAML file, unless its text is the last one. */
function parse(files: Files, file: string): Parsed {
  const text = files[file] ?? '';
  const last = parsed.get(file);
  if (last?.text === text) return last;
  const counter = new LineCounter();
  const now = { text, document: parseDocument(text, { lineCounter: counter }), counter };
  parsed.set(file, now);
  return now;
}

/**
 * Reads the rows of a YAML list, each with its place. If the list is under a key of the file, give the key. Rows
 * that do not fit the schema are added to `problems` and left out.
 */
export function readRows<S extends v.GenericSchema>(
  files: Files,
  file: string,
  schema: S,
  problems: Problems,
  key?: string,
): Row<v.InferOutput<S>>[] {
  const { document, counter } = parse(files, file);
  for (const error of document.errors) {
    problems.add(
      { file, line: error.linePos?.[0].line ?? 1 },
      file,
      error.message.split('\n')[0] ?? 'this is not valid YAML',
    );
  }
  if (document.errors.length > 0) return [];
  const list =
    key === undefined ? document.contents : isMap(document.contents) && document.contents.get(key, true);
  if (!isSeq(list)) {
    const absent = !list || (isScalar(list) && list.value === null);
    if (!absent) problems.add({ file, line: 1 }, key ?? file, 'must be a list of rows');
    return [];
  }
  return list.items.flatMap((node) => {
    const offset = (node as { range?: [number, number, number] | null }).range?.[0] ?? 0;
    const at = { file, line: counter.linePos(offset).line };
    const value: unknown = isMap(node) ? node.toJS(document) : node;
    const result = v.safeParse(schema, value);
    if (result.success) return [{ ...(result.output as object), at } as Row<v.InferOutput<S>>];
    const { id, country } = (value ?? {}) as { id?: unknown; country?: unknown };
    const name = [id, country].find((one) => typeof one === 'string') ?? 'no id';
    for (const issue of result.issues) {
      problems.add(at, name, `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
    }
    return [];
  });
}

/** The keys of a YAML map, for files that keep a list under each. */
export function readKeys(files: Files, file: string): string[] {
  const value: unknown = parse(files, file).document.toJS();
  return value && typeof value === 'object' ? Object.keys(value) : [];
}
