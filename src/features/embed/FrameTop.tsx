import { unframed } from '../../store/look.ts';
import { format } from '../../store/permalink.ts';
import { useView, useWords } from '../../store/react.tsx';
import './lines.css';
import { useFrameWords } from './useFrameWords.ts';

/** The line above the map of a frame: its title, its layer, and the same place in the whole atlas, in a tab of its own. */
export function FrameTop() {
  const { layers } = useWords();
  const words = useFrameWords();
  const layer = useView((view) => view.layer);
  const href = useView((view) => `./${format(unframed(view))}`);
  if (!words) return null;
  return (
    <header id="frame-top" className="frame-top">
      <h1>{words.title}</h1>
      <p>{layers[layer].name}</p>
      <a href={href} target="_blank" rel="noopener">
        <span>{words.open}</span> <span aria-hidden="true">↗</span>
      </a>
    </header>
  );
}
