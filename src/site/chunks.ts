import type { Plugin } from 'vite';

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
export function eager(): Plugin {
  return {
    name: 'relations-atlas-eager',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // The mark counts as the first line, before what Vite puts first.
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk' && part.name === FIRST)
            part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
      },
    },
  };
}
