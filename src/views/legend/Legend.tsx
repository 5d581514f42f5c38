import { useEffect, useMemo, type ReactNode } from 'react';
import { repeatPress } from '../../lib/early.ts';
import type { Id } from '../../atlas/id.ts';
import { headlineOf } from '../../text/headline.ts';
import { legendOf, type LegendGroup, splitSign } from '../../text/legend.ts';
import { traitsOf } from '../../store/parts.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import './mirrored.css';
import './ramp.css';
import './legend.css';
import './row.css';
import { KeyStep } from './KeyStep.tsx';

/** The key of the map: evidence first, value second. A step or a row brings out its countries. */
export function Legend() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const place = useView((view) => (traitsOf(view).filled ? view.focus : null));
  const groups = useMemo(
    () => within(legendOf(atlas, layer, words), atlas.reach[place ?? '']?.countries),
    [atlas, layer, place, words],
  );
  useEffect(() => repeatPress('legend'), []);
  return (
    <section className="legend" id="legend" aria-labelledby="legend-title" data-layer={layer}>
      <h2 id="legend-title">{headlineOf(atlas, layer, words).key}</h2>
      <ul>
        {groups.flatMap((group) =>
          group.isRamp
            ? [<Ramp key={group.kind} group={group} />]
            : group.rows.map((row) => (
                <li key={row.entry.id} className="legend-row">
                  <KeyStep row={row} name={row.label || group.heading}>
                    <Name
                      name={row.parts?.[0] ?? (row.label || group.name)}
                      about={row.label ? undefined : group.about}
                      tally={row.tally}
                    >
                      {row.parts && <span className="legend-total">{row.parts[1]}</span>}
                    </Name>
                  </KeyStep>
                </li>
              )),
        )}
      </ul>
    </section>
  );
}

/** Keeps the rows whose countries are among some; all rows where there are none. */
const within = (groups: readonly LegendGroup[], some: readonly Id[] = []) =>
  some.length === 0
    ? groups
    : groups.flatMap((group) => {
        const rows = group.rows.filter(({ entry }) => entry.countries.some((id) => some.includes(id)));
        return rows.length === 0 ? [] : [{ ...group, rows }];
      });

/** Steps of one ramp side by side, and what they have in common. */
function Ramp({ group: { name, about, heading, rows, kind, tally } }: { group: LegendGroup }) {
  const { whole } = useWords().legend;
  return (
    <li className="legend-row">
      <span className="ramp" data-kind={kind}>
        {rows.map((row) => (
          <KeyStep key={row.entry.id} row={row} name={whole(heading, row.label)}>
            <span className="ramp-value">{row.short}</span>
          </KeyStep>
        ))}
      </span>
      <Name name={name} about={about} tally={tally} />
    </li>
  );
}

interface NameProps {
  readonly name: string;
  readonly about: string | undefined;
  readonly tally: string;
  readonly children?: ReactNode;
}

/** The name of a row; parts of it disappear if one row holds the whole legend. */
function Name({ name, about, tally, children }: NameProps) {
  const [bare, comma] = splitSign(name);
  return (
    <span className="legend-name">
      <b>
        {bare}
        {comma && <span className="legend-about">{comma}</span>}
      </b>{' '}
      {children}
      {about && <span className="legend-about">{about}</span>}{' '}
      {tally && <span className="legend-count">{tally}</span>}
    </span>
  );
}
