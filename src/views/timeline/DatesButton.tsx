import { useStore, useView, useWords } from '../../store/react.tsx';
import './button.css';
import { datesButton } from './datesButton.ts';
import { Sign } from '../../ui/Sign.tsx';

/** Opens the strip of dates under the map, and closes it. */
export function DatesButton() {
  const words = useWords();
  const { go } = useStore();
  const isOpen = useView((view) => view.dates === 'open');
  return (
    <button
      type="button"
      className="dates-button"
      aria-expanded={isOpen}
      aria-controls="dates"
      ref={datesButton}
      onClick={() => go({ dates: isOpen ? 'closed' : 'open' })}
    >
      <Sign path="M2 13h16M5 13V9M10 13V9M15 13V9" />
      <b>{words.timeline.button}</b>
    </button>
  );
}
