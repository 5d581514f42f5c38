import { find, isCode } from './sources.mjs';

/** @typedef {import('./sources.mjs').Source} Source */

/** Tests whether a file may read the page, or has none: `lib/`, the surfaces of the two islands, the build. @param {Source} source */
const mayRead = ({ path }) =>
  /^((lib|compile|site)\/|views\/map\/surface\/|views\/article\/surface\.ts$)/.test(path);
/** @param {readonly Source[]} sources */
const others = (sources) => sources.filter((source) => isCode(source) && !mayRead(source));

/** Looks for an element of the page. @param {readonly Source[]} sources */
export const queries = (sources) => find(others(sources), /\.querySelector(All)?\b/g);

/** Reads of state from the page; to write an attribute is no read. @param {readonly Source[]} sources */
export const datasetReads = (sources) =>
  find(
    others(sources),
    /(?<!delete [\w.?]*)\.dataset(\.\w+|\['[\w-]+'\])?(?!\s*=[^=]|[.\w['])|getAttribute\('data-[\w-]+'\)/g,
  );

/** Listeners to keys beside the keymap. @param {readonly Source[]} sources */
export const keyListeners = (sources) => find(others(sources), /addEventListener\(\s*'key(down|up|press)'/g);
