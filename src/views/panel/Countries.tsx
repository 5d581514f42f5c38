import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Ref } from './Ref.tsx';

/** The number of names listed before the rest folds away. */
const SHOWN = 12;

/** Countries as links; many of them, or those under a title, folded. */
export function Countries({ ids, title }: { ids: readonly Id[]; title?: string }) {
  const atlas = useAtlas();
  const words = useWords();
  if (ids.length === 0) return null;
  const list = (
    <ul className="card-countries">
      {ids.map((id) => (
        <li key={id}>
          <Ref id={id}>{lookup(atlas).countries.get(id)?.name ?? id}</Ref>
        </li>
      ))}
    </ul>
  );
  if (ids.length <= SHOWN && title === undefined) return list;
  return (
    <details className="notes">
      <summary>{title ?? words.countries(ids.length)}</summary>
      {list}
    </details>
  );
}
