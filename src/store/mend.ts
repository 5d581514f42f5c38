import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Patch } from './permalink.ts';
import { params, type AnyParam, type ViewKey } from './params.ts';
import { cleaned, decoded, entities, splitPairs, type Pair } from './mangled.ts';

/** A repaired link: the known part of its place, and the names in it that are unknown. */
export interface Mended {
  readonly patch: Patch;
  readonly unknown: readonly string[];
}

/** Finds a place by any of its names or codes. */
type Find = (name: string) => Id | undefined;

/** Keys whose values are places: what they name and the atlas does not know is said. */
const PLACES: readonly string[] = ['focus', 'compare', 'step', 'region', 'regions'];
/** The maximum number of encodings around a link. */
const DEPTH = 4;
/** Letters of a link that are read; every place has a link far shorter. */
const LONGEST = 2000;

/** Finds the param for a key as typed: in capitals, behind an entity, in quotes. */
function keyOf(typed: string): ViewKey | undefined {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z;]/g, '')
    .replace(/^.*;/, '')
    .replace(/^amp(?=.)/, '');
  return [...params().keys()].find((key) => key === plain);
}

/** Tests whether a value is read exactly as written, with nothing dropped. */
const isWhole = (param: AnyParam, value: unknown, text: string) =>
  value !== undefined && (text === '' || !Array.isArray(param.home) || param.format(value as never) === text);

const made = new WeakMap<Atlas, Find>();

/** Finds an id by a text without case and marks, if only one id matches. */
function nearIn(atlas: Atlas): Find {
  const before = made.get(atlas);
  if (before) return before;
  const keyed = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}.]/gu, '');
  const near = new Map<string, Id | null>();
  for (const id of Object.keys(atlas.reach)) {
    const key = keyed(id);
    near.set(key, near.has(key) && near.get(key) !== id ? null : id);
  }
  const find: Find = (name) => near.get(keyed(name)) ?? undefined;
  made.set(atlas, find);
  return find;
}

/** Reads a query as it arrives from chats, mails and forms: the nearest place to its text. */
export function mend(search: string, atlas: Atlas, find: Find = () => undefined): Mended {
  const near = nearIn(atlas);
  const patch: { [key in ViewKey]?: unknown } = {};
  const unknown: string[] = [];
  /** The texts of lists so far: a link may give their members one by one. */
  const lists = new Map<ViewKey, string>();

  /** The value that a param reads from a text or from one of its plainer spellings. */
  const readOne = (key: ViewKey, param: AnyParam, text: string): unknown => {
    const isPlace = PLACES.includes(key);
    const spellings = cleaned(text);
    for (const one of spellings) {
      const value = param.parse(one, atlas);
      if (value !== undefined && isWhole(param, value, one)) return value;
    }
    if (isPlace)
      for (const one of spellings) {
        const value = param.parse(near(one) ?? find(one) ?? '\0', atlas);
        if (value !== undefined && isWhole(param, value, param.format(value as never))) return value;
      }
    // "fr-CA" is "fr", but another name is never a nearby place.
    else
      for (const one of spellings) {
        const value = param.parse(/^[^-_]*/.exec(one)?.[0], atlas);
        if (value !== undefined && one !== '') return value;
      }
    return undefined;
  };

  /** Reads the known members of a list, and notes the unknown ones. */
  const readList = (key: ViewKey, param: AnyParam, text: string): unknown => {
    const known = decoded(entities(text))
      .split(/[,;|+/、،，\n]/)
      .filter((part) => part.trim() !== '')
      .flatMap((part) => {
        const value = readOne(key, param, part);
        if (value === undefined || (value as readonly unknown[]).length === 0) unknown.push(part.trim());
        return (value ?? []) as readonly unknown[];
      });
    return param.parse(known, atlas);
  };

  const read = ([typed, given]: Pair, depth: number) => {
    const key = keyOf(typed);
    const param = key && params().get(key);
    const before = key && lists.get(key);
    const isSound = key === typed && param && isWhole(param, param.parse(given, atlas), given);
    if (key && isSound && before === undefined) {
      if (!Object.hasOwn(patch, key)) patch[key] = given;
      if (Array.isArray(param.home)) lists.set(key, given);
      return;
    }
    // Another encoding around this pair, or more pairs within it.
    const whole = given === '' ? typed : `${typed}=${given}`;
    const inner = splitPairs(decoded(entities(whole)));
    if (depth < DEPTH && (inner.length > 1 || inner[0]?.[0] !== typed || (!key && inner[0][1] !== given)))
      return inner.forEach((pair) => read(pair, depth + 1));
    if (!key || !param || (Object.hasOwn(patch, key) && before === undefined)) return;
    const isList = Array.isArray(param.home);
    const text = before ? `${before},${given}` : given;
    if (isList) lists.set(key, text);
    const value = isList ? readList(key, param, text) : readOne(key, param, text);
    if (value !== undefined) patch[key] = value;
    else if (PLACES.includes(key)) unknown.push(text.trim());
  };

  for (const pair of new URLSearchParams(search.slice(0, LONGEST))) read(pair, 0);
  return { patch, unknown: [...new Set(unknown)] };
}
