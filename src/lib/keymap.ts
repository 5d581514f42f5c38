/** The order in which a key is offered: the tool in the hand, then the mode, then the map, then the page. */
const SCOPES = ['pen', 'talk', 'quiz', 'map', 'page'] as const;
export type Scope = (typeof SCOPES)[number];
/** The scopes that have their keys before any element of the page. */
const EARLY: readonly Scope[] = ['pen', 'talk', 'quiz'];

/** A row of the keymap: read by the dispatcher and by Help. */
export interface KeyRow {
  readonly id: string;
  readonly scope: Scope;
  /** The heading of Help that it stands under; Help leaves out a row without one. */
  readonly group?: string;
  /** Named as `KeyboardEvent.key` has them; characters in lower case. */
  readonly keys: readonly string[];
  /** Modifier keys held down with them; Mod is Control or Command. */
  readonly held?: 'Shift' | 'Mod' | 'Mod+Shift';
}

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'keyCode'
>;

/** The key code of what an input method is still writing; in Safari also of the Enter that ends it. */
const COMPOSING = 229;

/** Tests whether a key belongs to an input method. */
export const isComposed = ({ isComposing, keyCode }: Pick<Pressed, 'isComposing' | 'keyCode'>): boolean =>
  isComposing || keyCode === COMPOSING;

/** Keys that write nothing, as `KeyboardEvent.key` names them. */
const NAMED = /^[A-Z][A-Za-z\d]+$/;
/** Characters that a key of another script writes: one letter or, in Arabic, two. */
const FOREIGN = /^(?!\p{Script=Latin})[\p{L}\p{M}]+$/u;

/**
 * Lists the names by which a row may call a pressed key: its character; the digit printed on it, if a digit needs
 * Shift (French); the Latin letter at its position, if it writes another script.
 */
function namesOf(event: Pressed): readonly string[] {
  const { key, code, shiftKey } = event;
  if (isComposed(event)) return [];
  if (NAMED.test(key)) return [key];
  if (key === '؟') return ['?'];
  const digit = shiftKey ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  const place = digit ?? (FOREIGN.test(key) ? latinAt(event) : undefined);
  return [key.normalize('NFKC').toLowerCase(), ...(place === undefined ? [] : [place])];
}

/** The character of a Latin keyboard at a place. */
function latinAt({ code, shiftKey }: Pressed): string | undefined {
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

const isCharacter = (key: string) => key.length === 1 && key !== ' ';

/** Tests whether the keys held down are those of a row. Shift decides only for keys that write nothing. */
function isHeld(row: KeyRow, name: string, { shiftKey, altKey, ctrlKey, metaKey }: Pressed): boolean {
  const held = row.held?.split('+') ?? [];
  if (altKey || (ctrlKey || metaKey) !== held.includes('Mod')) return false;
  return isCharacter(name) && row.held === undefined ? true : shiftKey === held.includes('Shift');
}

interface Found<R> {
  readonly row: R;
  readonly key: string;
}

/** Finds the row of a pressed key, and the name that the key has in it. */
export function findRow<R extends KeyRow>(event: Pressed, rows: readonly R[]): Found<R> | undefined {
  for (const key of namesOf(event)) {
    const row = rows.find((one) => one.keys.includes(key) && isHeld(one, key, event));
    if (row) return { row, key };
  }
  return undefined;
}

/** Elements in which a character is text, or chooses an option. */
const WRITING =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])';
/**
 * Elements that use the named keys themselves, and those that Enter and the space bar press; Enter also follows a
 * link.
 */
const FIELDS = 'select, input, textarea';
const PRESSED = 'button, summary, input, select, textarea';
const OPEN = 'dialog[open], :popover-open';

/** Tests whether a key belongs to the focused element, or to something open over the page. */
function isTaken(event: KeyboardEvent, key: string): boolean {
  const isOn = (elements: string) =>
    event.target instanceof Element && event.target.closest(elements) !== null;
  if (document.querySelector(OPEN) !== null) return true;
  if (isCharacter(key) || event.ctrlKey || event.metaKey) return isOn(WRITING);
  if (key === 'Enter') return isOn(`a, ${PRESSED}`);
  if (key === ' ') return isOn(PRESSED);
  return key !== 'Escape' && isOn(FIELDS);
}

/** Does what a row says. Returns false to leave the key to the next scope. */
export type Action = (key: string, event: KeyboardEvent) => boolean | void;

interface Binding {
  readonly scope: Scope;
  readonly rows: readonly KeyRow[];
  readonly actions: Readonly<Record<string, Action>>;
}

export interface Keymap {
  /** Says where the list of all rows comes from, which Help shows. */
  readonly list: (load: () => Promise<readonly KeyRow[]>) => void;
  readonly rows: () => Promise<readonly KeyRow[]>;
  /** Lets rows of one scope act, until the returned function is called. The last that came has a key first. */
  readonly bind: (rows: readonly KeyRow[], actions: Readonly<Record<string, Action>>) => () => void;
  /** Finds the row for a key that an element handles itself; undefined if the key is taken or off. */
  readonly find: <R extends KeyRow>(event: KeyboardEvent, rows: readonly R[]) => Found<R> | undefined;
  /** Says who hears of the keys that no row answers. */
  readonly pass: (listener: (event: KeyboardEvent) => void) => void;
  /** The last key pressed. */
  readonly last: () => KeyboardEvent | undefined;
  /** Listens to the keyboard. `isOn` tells whether the reader wants single-key shortcuts. */
  readonly start: (target: Window, isOn: () => boolean) => void;
}

function createKeymap(): Keymap {
  let loadRows: () => Promise<readonly KeyRow[]> = () => Promise.resolve([]);
  let bindings: readonly Binding[] = [];
  let isOn = () => true;
  let last: KeyboardEvent | undefined;
  let passed = (_: KeyboardEvent) => {};

  const find: Keymap['find'] = (event, rows) => {
    const found = findRow(event, rows);
    if (!found || isTaken(event, found.key)) return undefined;
    return isCharacter(found.key) && found.row.held === undefined && !isOn() ? undefined : found;
  };

  const dispatch = (event: KeyboardEvent, isEarly: boolean) => {
    if (event.defaultPrevented) return;
    for (const { rows, actions } of bindings.filter(({ scope }) => EARLY.includes(scope) === isEarly)) {
      const found = find(event, rows);
      const act = found && actions[found.row.id];
      if (!act || act(found.key, event) === false) continue;
      event.preventDefault();
      if (isEarly) event.stopPropagation();
      return;
    }
    if (!isEarly) passed(event);
  };

  return {
    list: (load) => {
      loadRows = load;
    },
    rows: () => loadRows(),
    find,
    last: () => last,
    pass: (listener) => {
      passed = listener;
    },
    bind: (rows, actions) => {
      const added = SCOPES.flatMap((scope): Binding[] => {
        const own = rows.filter((row) => row.scope === scope);
        return own.length > 0 ? [{ scope, rows: own, actions }] : [];
      });
      bindings = [...added, ...bindings].toSorted(
        (a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope),
      );
      return () => {
        bindings = bindings.filter((binding) => !added.includes(binding));
      };
    },
    start: (target, wanted) => {
      isOn = wanted;
      target.addEventListener('keydown', (event) => dispatch((last = event), true), { capture: true });
      target.addEventListener('keydown', (event) => dispatch(event, false));
    },
  };
}

/** The one keymap of the page. */
export const keymap = createKeymap();
