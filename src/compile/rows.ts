import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place, Problems } from './problems.ts';

/** The files of data/ by their path below it. Tests hand over broken ones. */
export type Files = Readonly<Record<string, string>>;

export type Row<T> = T & { readonly at: Place };

/**
 * The rows of a YAML list, each with its place. Where the list stands under a key of the file, name the key.
 * Rows that do not fit the schema are told to `problems` and left out.
 */
export function readRows<S extends v.GenericSchema>(
  files: Files,
  file: string,
  schema: S,
  problems: Problems,
  key?: string,
): Row<v.InferOutput<S>>[] {
  const counter = new LineCounter();
  const document = parseDocument(files[file] ?? '', { lineCounter: counter });
  for (const error of document.errors) {
    problems.add(
      { file, line: error.linePos?.[0].line ?? 1 },
      file,
      error.message.split('\n')[0] ?? 'not YAML',
    );
  }
  if (document.errors.length > 0) return [];
  const list =
    key === undefined ? document.contents : isMap(document.contents) && document.contents.get(key, true);
  if (!isSeq(list)) {
    const absent = !list || (isScalar(list) && list.value === null);
    if (!absent) problems.add({ file, line: 1 }, key ?? file, 'is not a list');
    return [];
  }
  return list.items.flatMap((node) => {
    const offset = (node as { range?: [number, number, number] | null }).range?.[0] ?? 0;
    const at = { file, line: counter.linePos(offset).line };
    const value: unknown = isMap(node) ? node.toJS(document) : node;
    const result = v.safeParse(schema, value);
    if (result.success) return [{ ...(result.output as object), at } as Row<v.InferOutput<S>>];
    const id = String(
      (value as { id?: unknown; country?: unknown })?.id ?? (value as { country?: unknown })?.country,
    );
    for (const issue of result.issues) {
      problems.add(at, id, `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
    }
    return [];
  });
}

/** The keys of a YAML map, for files that keep a list under each. */
export function readKeys(files: Files, file: string): string[] {
  const value: unknown = parseDocument(files[file] ?? '').toJS();
  return value && typeof value === 'object' ? Object.keys(value) : [];
}
