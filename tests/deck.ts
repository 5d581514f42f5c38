import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a saved deck, as texts by their paths. */
export const readDeck = (path: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]));
