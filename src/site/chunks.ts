import type { Rolldown } from 'vite';
import type { Parts } from './page.ts';

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** What the bundler tells of a module. */
interface Modules {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
  } | null;
}

const FIRST = 'index';

/**
 * One chunk for all that the page loads at once: modules that lazy parts use too would each become a chunk of
 * their own, which compress worse and are asked for one by one. Lazy parts are split as they are imported.
 */
export function createFirstChunk() {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // While it is looked at: a circle of imports leads nowhere.
    known.set(id, false);
    const info = modules.getModuleInfo(id);
    const first =
      info !== null && (info.isEntry || info.importers.some((importer) => isFirst(importer, modules)));
    known.set(id, first);
    return first;
  };
  return (id: string, modules: Modules): string | null => (isFirst(id, modules) ? FIRST : null);
}

/**
 * Marks the first script, so that a browser that knows the mark compiles all of its functions beside the page, while
 * it arrives; without, each is compiled when it is first called, which for many is at the first pointer.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export function markFirst(parts: readonly Part[]) {
  const first = parts.find((part) => part.type === 'chunk' && part.name === FIRST);
  if (first?.type !== 'chunk') throw new Error(`the build has no script "${FIRST}"`);
  first.code = `//# allFunctionsCalledOnLoad\n${first.code}`;
}

/** What the page loads at once, of what the bundler wrote: the script that starts it, what that imports, the styles. */
export function partsOf(parts: readonly Part[]): Parts {
  const chunks = new Map(parts.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])));
  const main = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (!main) throw new Error('the build has no script to start with');
  const loaded = new Set([main]);
  for (const { imports } of loaded)
    for (const path of imports) {
      const chunk = chunks.get(path);
      if (chunk) loaded.add(chunk);
    }
  const styles = [...loaded].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const [, ...imports] = [...loaded].map(({ fileName }) => fileName);
  return { styles: [...new Set(styles)], main: main.fileName, imports };
}

/** The one script and the one style of a build that is not split. */
export function wholeOf(parts: readonly Part[]): { script: string; style: string } {
  const [script, ...scripts] = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const [style, ...styles] = parts.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  if (script === undefined || style === undefined || scripts.length + styles.length > 0)
    throw new Error('the offline build is not one script and one style');
  return { script, style };
}
