import { Compare } from './Compare.tsx';
import { Pins } from './Pins.tsx';

/**
 * The comparison: the bar with the compared places, in every view, and the places side by side while it is open.
 */
export function Compared({
  open,
  onOpen,
  onShown,
}: {
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Called when the places are shown. */
  onShown: () => void;
}) {
  return (
    <>
      {open && <Compare onShown={onShown} />}
      <Pins open={open} onOpen={onOpen} />
    </>
  );
}
