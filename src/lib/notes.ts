/** Numbered notes: addresses at the end of a text, each once, from 1. */
export interface NoteNumbers {
  /** The number of a place's note, and adds the note if it is new. */
  readonly noteOf: (id: string) => number;
  /** The ids in the order of their numbers. */
  readonly ids: () => readonly string[];
}

export function createNotes(): NoteNumbers {
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
