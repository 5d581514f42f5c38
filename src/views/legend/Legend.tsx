import { useMemo } from 'react';
import { swatches, type Entry } from '../../scene/swatches.ts';
import { useAtlas, useSelect, useWords } from '../../store/react.tsx';
import { titleOf } from './labels.ts';
import './legend.css';
import { Row } from './Row.tsx';

interface Group {
  readonly kind: Entry['meaning']['kind'];
  readonly entries: Entry[];
}

/** What the shades mean: evidence first, value second. An entry lights its countries while one points at it. */
export function Legend() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useSelect(({ view }) => view.layer);
  const groups = useMemo(() => group(swatches(atlas, layer)), [atlas, layer]);
  return (
    <section className="legend" id="legend" aria-label={words.legend.title}>
      <h2 className="visually-hidden">{words.legend.title}</h2>
      <div className="legend-groups">
        {groups.map(({ kind, entries }) => {
          const title = titleOf(kind, layer, words);
          return (
            <div className="legend-group" key={kind} data-many={entries.length > 4 || undefined}>
              <h3>
                {title.name} {title.about && <span>{title.about}</span>}
              </h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <Row entry={entry} name={title.name} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <p className="legend-caution">{words.legend.caution}</p>
    </section>
  );
}

function group(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.kind === entry.meaning.kind) last.entries.push(entry);
    else groups.push({ kind: entry.meaning.kind, entries: [entry] });
  }
  return groups;
}
