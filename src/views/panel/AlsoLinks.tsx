import { sizeOf } from '../../atlas/also.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { ALSO, hrefToList } from './params.ts';

/** Links to the lists of claims without a country: organizations, people, events. */
export function AlsoLinks() {
  const atlas = useAtlas();
  const { panel, search } = useWords();
  return (
    <nav className="contents" aria-labelledby="also-title">
      <h2 id="also-title">{panel.also}</h2>
      <ul>
        {ALSO.map((kind) => (
          <li key={kind}>
            <a href={hrefToList(kind)}>
              {search.kinds[kind]} {sizeOf(atlas, kind)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
