import { useId } from 'react';
import type { Id } from '../../atlas/id.ts';
import { useWords } from '../../store/react.tsx';
import { MOST_COMPARED } from '../../store/view.ts';
import { usePins } from './usePins.ts';
import { Button } from '../../ui/Button.tsx';
import './pins.css';

/** A button that adds a place to the comparison or removes it, and says so if there is no room. */
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
      <Button
        className="pin"
        aria-pressed={pinned}
        aria-disabled={refused || undefined}
        aria-describedby={refused ? reason : undefined}
        onClick={toggle}
      >
        {words.pin}
      </Button>
      {refused && (
        <p className="card-printed pin-full" id={reason}>
          {words.full(MOST_COMPARED)}
        </p>
      )}
    </>
  );
}
