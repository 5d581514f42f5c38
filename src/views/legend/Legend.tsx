import { useMemo } from 'react';
import { legendOf } from '../../scene/legend.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import './legend.css';
import { Row } from './Row.tsx';

/** What the shades mean: evidence first, value second. An entry lights its countries while one points at it. */
export function Legend() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const groups = useMemo(() => legendOf(atlas, layer, words), [atlas, layer, words]);
  return (
    <section className="legend" id="legend" aria-label={words.legend.title}>
      <h2 className="visually-hidden">{words.legend.title}</h2>
      <div className="legend-groups">
        {groups.map(({ kind, name, about, rows }) => (
          <div className="legend-group" key={kind} data-many={rows.length > 4 || undefined}>
            <h3>
              {name} {about && <span>{about}</span>}
            </h3>
            <ul>
              {rows.map((row) => (
                <li key={row.entry.id}>
                  <Row row={row} name={name} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="legend-caution">
        {(layer === 'own' && atlas.own?.caution) || words.legend.caution}{' '}
        <a href="#about-boundaries">{words.legend.boundaries}</a> <a href="#about">{words.about}</a>
      </p>
    </section>
  );
}
