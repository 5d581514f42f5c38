import { headlineOf } from '../text/headline.ts';
import { useAtlas, useView, useWords } from '../store/react.tsx';

/** The map's title, and the line that says whose account it is. */
export function Headline() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const { title, deck, invite } = headlineOf(atlas, layer, words);
  return (
    <div className="headline">
      <h1>{title}</h1>
      <p className="deck">
        {deck}
        {words.sentences(['', ''])}
        {invite && <span className="deck-invite">{invite}</span>}
      </p>
    </div>
  );
}
