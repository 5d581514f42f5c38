import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import type { Parts } from './page.ts';

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** The bundler's information about modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
  } | null;
}

const FIRST = 'index';

/** The folder of the project, whose own name tells nothing of a module. */
const ROOT = resolve(import.meta.dirname, '../..').replaceAll('\\', '/');

/**
 * Parts that load later, by the path of a module; the first match counts. They are few and large, since each is one
 * request. A language's words for a part are in one file; the English words are with the part itself.
 */
const PARTS: readonly (readonly [path: RegExp, part: string])[] = [
  [/virtual:fine-world|\/camera\/fine\.ts/, 'fine'],
  [/virtual:world|\/camera\/coarse\.ts/, 'coarse'],
  [/virtual:place-names/, 'place-names'],
  [/\/currentCamera\.ts|\/features\/offline\/|\/OwnDataOverlay\.tsx|\/locales\/(?!story)\w+\.ts/, 'map'],
  [/\/share\/slides\//, 'deck'],
  [/\/table\/|\/locales\/en\/table\.ts/, 'table'],
  [/\/share\/|\/quiz\/paper\/|\/placeLabels\.ts|\/locales\/en\/(?:share|handout)\.ts|\/uqr\//, 'share'],
  [/\/quiz\/|\/locales\/en\/(?:quiz|classroom)\.ts/, 'quiz'],
  [/\/story\/|\/locales\/(?:en\/)?story\.ts/, 'story'],
  [/\/own-data\/|\/locales\/en\/ownData\.ts|\/saxen\/|\/fflate\//, 'own-data'],
  [
    /\/about\/|\/locales\/en\/about\.ts|\/features\/(?:help|settings)\/|virtual:(?:teaching|boundaries)/,
    'about',
  ],
  [/\/views\/timeline\//, 'dates'],
  [/\/search\/|\/locales\/en\/search\.ts|\/downshift\/|\/minisearch\//, 'search'],
  [/\/features\/embed\//, 'embed'],
  [/\/features\/(?:projector|pen)\//, 'tools'],
  [/\/map\/(?:camera|world)\/|virtual:coasts|\/d3-(?!geo|array)/, 'camera'],
  [/\/views\/panel\/(?:open)?Compared?(?:Aspect)?\./, 'compare'],
  [/\/app\/render(?:Anew|ed)\.tsx|\/map\/(?:Marks|Textures)\.tsx/, 'anew'],
];

/** Returns a module's path within the project, or within the packages if they are elsewhere. */
const pathOf = (id: string) =>
  id.startsWith(ROOT) ? id.slice(ROOT.length) : id.slice(Math.max(0, id.lastIndexOf('/node_modules/')));

const LANGUAGE = /(?:\/locales\/|virtual:boundaries\/)(zh|fr|es|ru|ar)\b/;

/** The part that a module loads with, if it does not load with the page. */
function partOf(id: string): string {
  const own = pathOf(id);
  const language = LANGUAGE.exec(own)?.[1];
  return language ?? PARTS.find(([path]) => path.test(own))?.[1] ?? 'map';
}

/**
 * The one chunk that the page loads at once: modules shared with lazy parts would otherwise become separate chunks,
 * which compress worse and need a request each. Later parts are few for the same reason.
 */
export function createChunks() {
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
  return (id: string, modules: Modules): string =>
    id.includes('rolldown/runtime') || isFirst(id, modules) ? FIRST : partOf(id);
}

/**
 * Marks the first script, so that a browser that knows the mark compiles all of its functions beside the page, while
 * it arrives; without, each is compiled when it is first called, which for many is at the first pointer.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export function markFirst(parts: readonly Part[]) {
  const first = parts.find((part) => part.type === 'chunk' && part.name === FIRST);
  if (first?.type !== 'chunk') throw new Error(`The build has no script "${FIRST}": see src/site/chunks.ts.`);
  first.code = `//# allFunctionsCalledOnLoad\n${first.code}`;
}

/** Throws if scripts import each other in a circle: one of them would run before its imports. */
export function forbidCircles(parts: readonly Part[]) {
  const chunks = new Map(parts.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])));
  const done = new Set<string>();
  const visit = (name: string, above: readonly string[]) => {
    if (above.includes(name))
      throw new Error(
        `These scripts import each other in a circle: ${[...above, name].join(' → ')}. Change the groups in src/site/chunks.ts.`,
      );
    if (done.has(name)) return;
    for (const next of chunks.get(name)?.imports ?? []) visit(next, [...above, name]);
    done.add(name);
  };
  for (const name of chunks.keys()) visit(name, []);
}

/** Finds the files that the page loads at once: the entry script, its imports and the styles. */
export function pageParts(parts: readonly Part[]): Parts {
  const chunks = new Map(parts.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])));
  const main = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (!main) throw new Error('The build has no entry script: see src/site/chunks.ts.');
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
export function wholePage(parts: readonly Part[]): { script: string; style: string } {
  const [script, ...scripts] = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const [style, ...styles] = parts.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  if (script === undefined || style === undefined || scripts.length + styles.length > 0)
    throw new Error('The offline build must be one script and one style: see src/site/chunks.ts.');
  return { script, style };
}
