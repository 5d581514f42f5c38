import type { Id } from '../../atlas/id.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { SentenceCite } from './SentenceCite.tsx';

/** Notes on what does not add up: all of them, or those about an id. */
export function PlaceNotes({ about }: { about?: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const notes = atlas.notes.filter((note) => about === undefined || note.about.includes(about));
  if (notes.length === 0) return null;
  return (
    <details className="notes">
      <summary>{words.panel.doubts(notes.length)}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <strong>{note.title}</strong>
            {words.sentences(['', note.text])}
            {' · '}
            <SentenceCite sentence={note.sentence} />
          </li>
        ))}
      </ul>
    </details>
  );
}
