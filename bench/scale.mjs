import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../scripts/root.mjs';
import { longer, wider } from './made.mjs';
import { median } from './numbers.mjs';
import { loadProject } from './project.mjs';

/**
 * @typedef {import('../src/atlas/types.ts').Atlas} Atlas
 * @typedef {import('../src/compile/rows.ts').Files} Files
 * @typedef {Awaited<ReturnType<typeof loadProject>>} Project
 * @typedef {Map<string, number>} Figures what was measured of one size
 */

const SIZES = [1, 3, 10, 30, 100];
/** How many worlds at most: no map has more than one. */
const WORLDS = 10;
const SAMPLES = 7;
/** Milliseconds that a sample takes at least: what is shorter is done again and again. */
const LEAST = 4;
/** Milliseconds from which one sample says enough. */
const LONG = 1500;

/** The median of a function's time in milliseconds. @param {() => unknown} run */
function timeOf(run) {
  const cold = millisecondsOf(run, 1);
  if (cold > LONG) return millisecondsOf(run, 1);
  const again = Math.max(1, Math.ceil(LEAST / Math.max(millisecondsOf(run, 1), 0.001)));
  return median(Array.from({ length: SAMPLES }, () => millisecondsOf(run, again)));
}

/** Of the processor, since others may have it meanwhile. @param {() => unknown} run @param {number} again */
function millisecondsOf(run, again) {
  const start = process.cpuUsage();
  for (let at = 0; at < again; at += 1) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / again;
}

/**
 * What is measured of an atlas in memory. A function that keeps what it made is given a new atlas each time.
 * @param {Project} project
 * @param {Atlas} atlas
 * @returns {Record<string, () => unknown>}
 */
function partsOf(project, atlas) {
  const { HOME, LAYERS, createScene, words } = project;
  const fresh = () => ({ ...atlas });
  const sentences = [...project.lookup(atlas).sentences.values()];
  const france = project.lookup(atlas).countries.get('fra');
  if (!france) throw new Error('The made atlas has no France.');
  const focused = { view: { ...HOME, focus: 'fra' }, hover: null };
  for (const layer of LAYERS) project.encode(atlas, layer);
  const find = project.createMatcher(atlas);
  const claims = project.SHEETS.claims(atlas, words).rows;
  project.filtered(claims, { ...project.EVERYTHING, text: 'close' });
  return {
    'lookup, made once': () => project.lookup(fresh()),
    'colors of all layers, made once': () => {
      const other = fresh();
      for (const layer of LAYERS) project.encode(other, layer);
    },
    'scene: a country pointed at': () => createScene(atlas, { view: HOME, hover: 'fra' }),
    'scene: a region pointed at': () => createScene(atlas, { view: HOME, hover: 'africa' }),
    'scene: a country chosen': () => createScene(atlas, focused),
    'tooltip: what a shade means': () => project.meaningOf(atlas, france, 'parties', words),
    'article: sentences lit by a country pointed at': () =>
      sentences.filter(({ id }) => project.lights(atlas, 'fra', id)),
    'article: marks for a country chosen': () => {
      for (const { id, text } of sentences)
        if (project.lights(atlas, 'fra', id)) project.marksIn(atlas, 'fra', id, text);
    },
    'search: index, made once': () => project.createMatcher(atlas),
    'search: a name': () => find('france'),
    'search: a word of the text': () => find('political'),
    'search: a misspelling': () => find('comunnist'),
    'tables: rows of countries': () => project.SHEETS.countries(atlas, words),
    'tables: rows of claims': () => project.SHEETS.claims(atlas, words),
    'tables: rows of figures': () => project.SHEETS.figures(atlas, words),
    'tables: a filter': () => project.filtered(claims, { ...project.EVERYTHING, text: 'close' }),
    'tables: sorted by quote': () => project.sorted(claims, { at: 2, down: false }),
    'timeline, made once': () => project.createTimeline(fresh()),
    'link: read': () => project.parse('?focus=fra&layer=named&compare=deu,africa', atlas),
    'link: printed': () => project.format(focused.view),
  };
}

/** @param {string} text */
const kilobytes = (text) => brotliCompressSync(text).length / 1000;

/**
 * @param {Project} project
 * @param {Files} files
 * @param {boolean} withPage whether the map of its countries is known
 * @returns {Promise<Figures>}
 */
async function measure(project, files, withPage) {
  const worldAtlas = project.readWorldAtlas();
  const compile = () => project.compile(files, worldAtlas, project.readPlace);
  const compiled = compile();
  const { atlas } = compiled;
  const figures = /** @type {Figures} */ (new Map());
  figures.set('countries', atlas.countries.length);
  figures.set('sentences', project.lookup(atlas).sentences.size);
  figures.set('claims', atlas.claims.length);
  figures.set('compile, without shapes', timeOf(compile));
  for (const [name, run] of Object.entries(partsOf(project, atlas))) figures.set(name, timeOf(run));
  figures.set('atlas, kB br', kilobytes(JSON.stringify(atlas)));
  if (withPage) {
    const render = await project.renderer(compiled);
    figures.set('page rendered', timeOf(render));
    figures.set('page, kB br', kilobytes(render()));
  }
  return figures;
}

/** @param {readonly Figures[]} columns @param {readonly number[]} sizes */
function table(columns, sizes) {
  const [first] = columns;
  const heads = ['', '1×', ...sizes.slice(1).map((size) => `${size}×`)];
  const rows = [...(first?.keys() ?? [])].map((key) => {
    const [one = Number.NaN, ...more] = columns.map((figures) => figures.get(key) ?? Number.NaN);
    const unit = /^(countries|sentences|claims)$|kB/.test(key) ? '' : ' ms';
    return [
      key,
      `${Number(one.toPrecision(3))}${unit}`,
      ...more.map((value) => (value / one).toPrecision(3)),
    ];
  });
  const rule = heads.map((_, at) => (at === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * How the atlas scales: made data of 1 to 100 times the article, and what each part costs as a ratio to the first.
 * @param {number} most times the article
 * @returns {Promise<string>} tables as Markdown
 */
export async function scale(most) {
  const project = await loadProject();
  try {
    const files = project.readFiles(join(ROOT, 'data'));
    const { atlas } = project.compile(files, project.readWorldAtlas(), project.readPlace);
    const sizes = SIZES.filter((size) => size <= most);
    // Code runs slower at first: the first size would pay for all.
    await measure(project, longer(files, 3, atlas, project.shadeOf), true);
    const kinds = {
      'Longer: an article of so many times the length about the same countries': (
        /** @type {number} */ size,
      ) => longer(files, size, atlas, project.shadeOf),
      'Wider: so many articles about so many worlds': (/** @type {number} */ size) => wider(files, size),
    };
    const tables = [];
    for (const [at, [name, make]] of Object.entries(kinds).entries()) {
      const columns = [];
      const wanted = at === 0 ? sizes : sizes.filter((size) => size <= WORLDS);
      for (const size of wanted) {
        console.log(`${name}: ${size}×`);
        const start = performance.now();
        columns.push(await measure(project, size === 1 ? files : make(size), at === 0));
        console.log(`  measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
      }
      tables.push(`${name}\n\n${table(columns, wanted)}`);
      console.log(tables.at(-1));
    }
    return tables.join('\n\n');
  } finally {
    await project.close();
  }
}
