import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../scripts/root.mjs';

const SHAPES = join(ROOT, 'src', 'compile', 'shapes.ts');

/**
 * The project's own modules; Node 20 cannot read its TypeScript. The shapes are made once and kept: no sentence
 * changes them, and they would hide what does change.
 */
export async function loadProject() {
  // React is another one for developers.
  process.env['NODE_ENV'] = 'production';
  /** @type {{ atlas?: import('../src/atlas/types.ts').Atlas, world?: unknown }} */
  const held = {};
  Object.assign(globalThis, { held });
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: 'made-atlas',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
        load(id) {
          if (id.startsWith('\0virtual:')) return `export default globalThis.held['${id.slice(9)}'];`;
          if (id !== SHAPES) return undefined;
          return `import { buildWorlds as make } from './shapes.ts?as-it-is';
            let kept;
            export const buildWorlds = (...given) => (kept ??= make(...given));`;
        },
      },
    ],
  });
  /** @param {string} path @returns {Promise<any>} */
  const load = (path) => server.ssrLoadModule(`/src/${path}`);
  const [compile, files, params, evidence, lookup, scene, encode, meaning, timeline, quotes] =
    await Promise.all([
      /** @type {Promise<typeof import('../src/compile/compile.ts')>} */ (load('compile/compile.ts')),
      /** @type {Promise<typeof import('../src/compile/files.ts')>} */ (load('compile/files.ts')),
      /** @type {Promise<typeof import('../src/store/params.ts')>} */ (load('store/params.ts')),
      /** @type {Promise<typeof import('../src/atlas/evidence.ts')>} */ (load('atlas/evidence.ts')),
      /** @type {Promise<typeof import('../src/atlas/lookup.ts')>} */ (load('atlas/lookup.ts')),
      /** @type {Promise<typeof import('../src/scene/scene.ts')>} */ (load('scene/scene.ts')),
      /** @type {Promise<typeof import('../src/scene/encode.ts')>} */ (load('scene/encode.ts')),
      /** @type {Promise<typeof import('../src/scene/meaning.ts')>} */ (load('scene/meaning.ts')),
      /** @type {Promise<typeof import('../src/scene/timeline.ts')>} */ (load('scene/timeline.ts')),
      /** @type {Promise<typeof import('../src/views/panel/quotes.ts')>} */ (load('views/panel/quotes.ts')),
    ]);
  const [match, sheets, filter, sort, words, tableWords, view] = await Promise.all([
    /** @type {Promise<typeof import('../src/views/search/match.ts')>} */ (load('views/search/match.ts')),
    /** @type {Promise<typeof import('../src/views/table/sheets.ts')>} */ (load('views/table/sheets.ts')),
    /** @type {Promise<typeof import('../src/views/table/filter.ts')>} */ (load('views/table/filter.ts')),
    /** @type {Promise<typeof import('../src/views/table/sort.ts')>} */ (load('views/table/sort.ts')),
    /** @type {Promise<typeof import('../src/i18n/en.ts')>} */ (load('i18n/en.ts')),
    /** @type {Promise<typeof import('../src/i18n/table/en.ts')>} */ (load('i18n/table/en.ts')),
    /** @type {Promise<typeof import('../src/store/view.ts')>} */ (load('store/view.ts')),
  ]);
  return {
    ...compile,
    ...files,
    ...params,
    ...evidence,
    ...lookup,
    ...scene,
    ...encode,
    ...meaning,
    ...timeline,
    ...quotes,
    ...match,
    ...sheets,
    ...filter,
    ...sort,
    ...view,
    words: { ...words.en, table: { ...words.en.table, ...tableWords.en } },
    /** The page at rest as text. @param {import('../src/compile/compile.ts').Compiled} compiled @returns {Promise<() => string>} */
    renderer: async ({ atlas, world }) => {
      Object.assign(held, { atlas, world });
      server.moduleGraph.invalidateAll();
      return (await load('app/server.tsx')).render;
    },
    close: () => server.close(),
  };
}
