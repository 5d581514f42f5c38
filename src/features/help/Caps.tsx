import { Fragment } from 'react';
import type { ClassroomWords } from '../../locales/classroom.ts';
import type { KeyRow } from '../../lib/keymap.ts';

/** Keys as they are printed on a keyboard. */
export function Caps({
  words,
  keys,
  held,
}: {
  words: ClassroomWords['help'];
  keys: readonly string[];
  held?: KeyRow['held'];
}) {
  const names: Readonly<Record<string, string>> = words.names;
  const nameOf = (key: string) => names[key] ?? key.toUpperCase();
  const together = keys.length > 2;
  return (
    <>
      {held && (
        <>
          <kbd>{nameOf(held)}</kbd>{' '}
        </>
      )}
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (together ? ' ' : <span> {words.or} </span>)}
          <kbd>{nameOf(key)}</kbd>
        </Fragment>
      ))}
    </>
  );
}
