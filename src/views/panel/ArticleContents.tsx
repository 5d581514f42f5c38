import { useAtlas, useWords } from '../../store/react.tsx';
import { Ref } from './Ref.tsx';

/** The table of contents: every section, whether or not a country carries it. */
export function ArticleContents() {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <nav className="contents" aria-label={words.panel.contents}>
      <h2>{words.panel.contents}</h2>
      <ol>
        {atlas.sections.map(({ id, name }) => (
          <li key={id}>
            <Ref id={id}>{name}</Ref>
          </li>
        ))}
      </ol>
    </nav>
  );
}
