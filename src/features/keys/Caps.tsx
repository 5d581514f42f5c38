import { Fragment } from 'react';
import { useWords } from '../../store/react.tsx';

/** Keys as they are printed on a keyboard. */
export function Caps({ keys, held }: { keys: readonly string[]; held?: 'Shift' | undefined }) {
  const words = useWords();
  const names: Readonly<Record<string, string>> = words.keys.names;
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
          {index > 0 && (together ? ' ' : <span> {words.keys.or} </span>)}
          <kbd>{nameOf(key)}</kbd>
        </Fragment>
      ))}
    </>
  );
}
