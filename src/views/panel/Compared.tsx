import { Compare } from './Compare.tsx';
import { Pins } from './Pins.tsx';

/** What is compared: the foot that names it, wherever one moves, and the places side by side while that is open. */
export function Compared({
  open,
  onOpen,
  onShown,
}: {
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Told when the places stand there. */
  onShown: () => void;
}) {
  return (
    <>
      {open && <Compare onShown={onShown} />}
      <Pins open={open} onOpen={onOpen} />
    </>
  );
}
