import { find, isCode, isWords, withoutComments } from './sources.mjs';

/** @typedef {import('./sources.mjs').Source} Source */

/** Names of features in code whose folder's name is not a word, or was another. */
const MORE_FEATURES = ['own', 'own-data', 'pen', 'talk', 'help'];
/** Names that nothing else has, and so are looked for within longer names. */
const RARE = ['embed', 'offline', 'projector', 'quiz', 'settings', 'story', 'talk'];
/** Core, though a folder of it stands among the features. */
const CORE = ['permalink'];

/** Features named where only traits are asked. @param {readonly Source[]} sources */
export function featuresNamed(sources) {
  const folders = sources.flatMap(({ path }) => /^features\/([\w-]+)\//.exec(path)?.[1] ?? []);
  const names = [...new Set([...folders, ...MORE_FEATURES])].filter((name) => !CORE.includes(name));
  // Within a longer name a word begins with a capital: "useStory" has the name, "history" has not.
  const rare = names
    .filter((name) => RARE.includes(name))
    .map((name) => `(?<![A-Za-z])${name}|\\w*?${capital(name)}`);
  const quoted = `(?<=['"\`])(?:${names.join('|')})(?=['"\`])`;
  const imported = `features/(?:${names.join('|')})\\b`;
  const within = rare.length > 0 ? `|(?:${rare.join('|')})(?![a-z])\\w*` : '';
  const core = sources.filter((source) => isCode(source) && /^(app|store|scene|views)\//.test(source.path));
  return find(core, new RegExp(`${quoted}|${imported}${within}`, 'g'));
}

/** @param {string} name */
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** Names that the style guide replaces by one of its own. */
const RETIRED_NAMES = [
  'echo useEcho told shown useShown useShownState useFollow usePoint Picture middle sight dress redraw useMarks',
  'useLabels drawn tip lamp Subject Tongue deeds judge TURNS Given Room Sheet Drawing',
].flatMap((line) => line.split(' '));
const RETIRED_FILES = [
  'hostile',
  'features/draw',
  'features/numbers',
  'features/keys',
  'camera/pane',
  'camera/sheet',
];
/** Ways of speaking that it replaces by plain ones. */
const RETIRED_PHRASES =
  /spoken of|at least so many|what answers (?:comes )?first|gives what|calls it off|shortcuts of a single key/gi;

/** Retired names of code and files, and retired phrases anywhere. @param {readonly Source[]} sources */
export function retiredWords(sources) {
  const code = sources.filter((source) => isCode(source) && !isWords(source));
  const files = [...RETIRED_NAMES, ...RETIRED_FILES].map((name) => `(?:^|/)${name}(?=[./]|$)`).join('|');
  return [
    ...sources.map(({ path }) => path).filter((path) => new RegExp(files).test(path)),
    ...find(code, new RegExp(`(?<![\\w-])(?:${RETIRED_NAMES.join('|')})(?![\\w-])`, 'g'), (text) =>
      withoutComments(text, { strings: true }),
    ),
    ...find(sources, RETIRED_PHRASES, (text) => text),
  ];
}

/** Lines that name the article's subject in code, comments included. @param {readonly Source[]} sources */
export const subjectNamed = (sources) =>
  find(
    sources.filter((source) => isCode(source) && !isWords(source)),
    /\bCPC\b|\bChin(?:a|ese)\b|\bCommunist|Hong Kong|Macao|'chn'/g,
    (text) => text,
  );

const MOST_LINES = 200;

/** Tests whether a test writes a file: nobody reads it. @param {Source} source */
const isWritten = ({ text }) => text.startsWith('/* Written by ');

/** Files too long to hold one noun; words may be many. @param {readonly Source[]} sources */
export const longFiles = (sources) =>
  sources
    .filter((source) => !isWords(source) && !isWritten(source))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} ${lines} lines`);

/** Exported names that another file exports too. @param {readonly Source[]} sources */
export function sharedNames(sources) {
  /** @type {Map<string, string>} */
  const firsts = new Map();
  return sources
    .filter((source) => isCode(source) && !isWords(source))
    .flatMap(({ path, text }) => {
      const named = withoutComments(text).matchAll(
        /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
      );
      return [...new Set([...named].map(([, name = '']) => name))].map((name) => ({ path, name }));
    })
    .flatMap(({ path, name }) => {
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, path);
      return first === undefined ? [] : [`${path} ${name}, as in ${first}`];
    });
}
