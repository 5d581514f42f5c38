import type { Id } from '../../atlas/types.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { English } from '../../ui/English.tsx';
import { Cite } from './Cite.tsx';

/** What does not add up: all of it, or what concerns an id. */
export function Notes({ about }: { about?: Id }) {
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
            <English>
              <strong>
                {note.title}
                {note.title.endsWith('?') ? '' : '.'}
              </strong>{' '}
              {note.text}
            </English>{' '}
            (<Cite sentence={note.sentence} />)
          </li>
        ))}
      </ul>
    </details>
  );
}
