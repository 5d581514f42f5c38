import { KEYS, keysOf } from '../../store/keys.ts';

const TALK = KEYS.filter((row) => row.group === 'talk');
type RowId = (typeof TALK)[number]['id'];

/** What a key does in a talk. */
export type Verb = Exclude<RowId, 'ends'> | 'first' | 'last';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What a key, as keyboards and clickers send it, does in a talk. */
export function verbOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): Verb | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  const row = TALK.find(
    ({ keys, ...rest }) => (keys as readonly string[]).includes(pressed) && 'held' in rest === shiftKey,
  );
  if (row?.id !== 'ends') return row?.id;
  return pressed === keysOf('ends')[0] ? 'first' : 'last';
}
