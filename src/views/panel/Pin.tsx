import { useId } from 'react';
import type { Id } from '../../atlas/types.ts';
import { useWords } from '../../store/react.tsx';
import { MOST_COMPARED } from '../../store/view.ts';
import { usePins } from './usePins.ts';
import './pins.css';

/** Takes a place into the comparison, or out of it; says so where there is no room for another. */
export function Pin({ id }: { id: Id }) {
  const words = useWords().compare;
  const { pins, isFull, add, remove } = usePins();
  const reason = useId();
  const pinned = pins.includes(id);
  const refused = isFull && !pinned;
  const toggle = () => {
    if (pinned) remove(id);
    else if (!refused) add(id);
  };
  return (
    <>
      <button
        type="button"
        className="button pin"
        aria-pressed={pinned}
        aria-disabled={refused || undefined}
        aria-describedby={refused ? reason : undefined}
        onClick={toggle}
      >
        {words.pin}
      </button>
      {refused && (
        <p className="card-printed pin-full" id={reason}>
          {words.full(MOST_COMPARED)}
        </p>
      )}
    </>
  );
}
