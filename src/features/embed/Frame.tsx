import { useLayoutEffect, useState } from 'react';
import { format } from '../../store/params.ts';
import { useView, useWords } from '../../store/react.tsx';
import { Answer } from './Answer.tsx';
import { onRoom } from './room.ts';

/** The line above the map of a frame. */
export function FrameTop() {
  const words = useWords();
  const layer = useView((view) => view.layer);
  return (
    <header className="frame-top">
      <h1>{words.frame.title}</h1>
      <p>{words.layers[layer].name}</p>
    </header>
  );
}

/** What a frame says below the map: the answer, the source, the way to the whole atlas; the legend where it has no room. */
export function FrameFoot() {
  const { frame, account, about } = useWords();
  const isAlone = useView((view) => view.embed === 'map');
  const [fits, setFits] = useState(true);
  const [isOpen, setOpen] = useState(false);

  useLayoutEffect(
    () =>
      onRoom((room) => {
        const { style } = document.documentElement;
        const legend = room.fits ? room.legend : 0;
        style.setProperty('--frame-legend', `${legend}px`);
        style.setProperty('--frame-taken', `${room.lines + legend}px`);
        setFits(room.fits);
      }),
    [],
  );
  useLayoutEffect(() => {
    document.documentElement.dataset['legend'] = fits ? 'inline' : isOpen ? 'open' : 'folded';
  }, [fits, isOpen]);

  return (
    <>
      {isAlone && <Answer />}
      <footer className="frame-foot">
        {!fits && (
          <button
            type="button"
            className="frame-legend"
            aria-expanded={isOpen}
            aria-controls="legend"
            onClick={() => setOpen(!isOpen)}
          >
            {frame.legend}
          </button>
        )}
        <p>{account}</p>
        <a href="#about">{about}</a>
        <WholeAtlas />
      </footer>
    </>
  );
}

/** The same place in the whole atlas, in a tab of its own. */
function WholeAtlas() {
  const { frame } = useWords();
  const href = useView((view) => `./${format({ ...view, embed: 'off', theme: null })}`);
  return (
    <a href={href} target="_blank" rel="noopener">
      {frame.open}
    </a>
  );
}
