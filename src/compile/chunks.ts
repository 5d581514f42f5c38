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
