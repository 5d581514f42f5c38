import { warningOf } from '../text/headline.ts';
import { useAtlas, useView, useWords } from '../store/react.tsx';

/** The source of what the map shows, what its boundaries mean, and the way to all about it. */
export function Footer() {
  const words = useWords();
  const atlas = useAtlas();
  const layer = useView((view) => view.layer);
  return (
    <footer className="foot">
      <p>
        {warningOf(atlas, layer, words)} <a href="#about-boundaries">{words.legend.boundaries}</a>
      </p>
      <a href="#about">{words.about}</a>
    </footer>
  );
}
