import { useLayoutEffect, useState } from 'react';
import { useView, useWords } from '../../store/react.tsx';
import { FrameAnswer } from './FrameAnswer.tsx';
import { onFrameSpace, type FrameSpace } from './space.ts';
import './lines.css';
import { useFrameWords } from './useFrameWords.ts';

/** The place of a frame's legend: in the line with the source, below the map, or behind a button. */
const placeOf = ({ isLine, fits, isNarrow }: FrameSpace, hasCard: boolean) =>
  isLine ? 'line' : fits && !(isNarrow && hasCard) ? 'below' : 'folded';

/**
 * The parts of a frame beside and below the map: the answer, the source, and the legend's button if it has no
 * room.
 */
export function FrameFoot() {
  const { account, about } = useWords();
  const words = useFrameWords();
  const isAlone = useView((view) => view.embed === 'map');
  const hasCard = useView((view) => view.embed === 'map' && view.focus !== null);
  const [space, setSpace] = useState<FrameSpace | null>(null);
  const place = space ? placeOf(space, hasCard) : 'below';
  const [isOpen, setOpen] = useState(false);
  const hasWords = words !== null;

  useLayoutEffect(() => (hasWords ? onFrameSpace(setSpace) : undefined), [hasWords]);
  useLayoutEffect(() => {
    document.documentElement.dataset['legend'] = place === 'folded' && isOpen ? 'open' : place;
  }, [place, isOpen]);

  return (
    <>
      {isAlone && <FrameAnswer />}
      {words && (
        <footer id="frame-foot" className="frame-foot">
          {place === 'folded' && (
            <button
              type="button"
              className="frame-legend"
              aria-expanded={isOpen}
              aria-controls="legend"
              onClick={() => setOpen(!isOpen)}
            >
              {words.legend}
            </button>
          )}
          <p>{account}</p>
          <a href="#about" className="frame-about" aria-label={about} title={about}>
            <span aria-hidden="true">i</span>
          </a>
        </footer>
      )}
    </>
  );
}
