import { useRef } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import { useAtlas } from '../../store/react.tsx';
import { takeOver } from '../../ui/focus.ts';
import { Ref } from './Ref.tsx';
import { useCompareWords } from './compareWords.ts';
import { usePins } from './usePins.ts';
import { Button } from '../../ui/Button.tsx';
import './pins.css';

/**
 * The compared places, in a bar at the foot of the panel in every view, and the button that opens the comparison.
 */
export function Pins({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const atlas = useAtlas();
  const words = useCompareWords();
  const { pins, remove, clear } = usePins();
  const foot = useRef<HTMLElement>(null);
  if (pins.length === 0) return null;
  // The button that was pressed goes with its place.
  const handOn = () => setTimeout(() => takeOver(foot.current ?? document.getElementById('panel')));
  return (
    <section className="pins" aria-label={words.label} ref={foot} tabIndex={-1}>
      {!open && (
        <ul>
          {pins.map((id) => (
            <li key={id}>
              <Ref id={id}>{nameOf(atlas, id)}</Ref>
              <button
                type="button"
                className="pins-remove"
                aria-label={words.remove(nameOf(atlas, id))}
                onClick={() => {
                  remove(id);
                  handOn();
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="pins-actions">
        {pins.length === 1 && !open && <span className="card-printed">{words.one}</span>}
        {(pins.length > 1 || open) && (
          <Button aria-expanded={open} onClick={() => onOpen(!open)}>
            {open ? words.hide : words.show(pins.length)}
          </Button>
        )}
        <Button
          onClick={() => {
            clear();
            handOn();
          }}
        >
          {words.clear}
        </Button>
      </p>
    </section>
  );
}
