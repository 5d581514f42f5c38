/** Addresses that are told at the end of what refers to them, each once, numbered from 1. */
export interface Notes {
  /** The number of the note of a place; it is added where it is new. */
  readonly noteOf: (id: string) => number;
  /** The ids in the order of their numbers. */
  readonly ids: () => readonly string[];
}

export function createNotes(): Notes {
  const numbers = new Map<string, number>();
  return {
    noteOf: (id) => {
      const known = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, known);
      return known;
    },
    ids: () => [...numbers.keys()],
  };
}
