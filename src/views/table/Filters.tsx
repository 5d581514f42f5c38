import { useState, type ReactNode } from 'react';
import { useAtlas } from '../../store/react.tsx';
import { EVERYTHING, OUTSIDE, type choices, type Filter } from './filter.ts';
import { useWording } from './words.ts';

interface Props {
  readonly filter: Filter;
  /** What occurs in the table. */
  readonly offered: ReturnType<typeof choices>;
  readonly onChange: (filter: Filter) => void;
  readonly children: ReactNode;
}

/** What is shown of a table, and what can be done with it. On a phone it folds away. */
export function Filters({ filter, offered, onChange, children }: Props) {
  const words = useWording().table;
  const { legend } = useWording();
  const { regions } = useAtlas();
  const [open, setOpen] = useState(false);
  const isFiltered = filter.text !== '' || filter.region !== null || filter.evidence !== null;
  return (
    <>
      <button type="button" className="button table-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.filters}
      </button>
      <div className="table-tools" data-open={open || undefined}>
        <input
          className="field table-text"
          type="search"
          value={filter.text}
          aria-label={words.text}
          placeholder={words.text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
        <select
          className="field"
          aria-label={words.region}
          value={filter.region ?? ''}
          onChange={(event) => onChange({ ...filter, region: event.target.value || null })}
        >
          <option value="">{words.everyRegion}</option>
          {regions.map(
            ({ id, name }) =>
              offered.regions.has(id) && (
                <option key={id} value={id}>
                  {name}
                </option>
              ),
          )}
          {offered.regions.has(OUTSIDE) && <option value={OUTSIDE}>{words.noneOfRegions}</option>}
        </select>
        <select
          className="field"
          aria-label={words.evidence}
          value={filter.evidence ?? ''}
          onChange={(event) =>
            onChange({
              ...filter,
              evidence: offered.evidence.find((kind) => kind === event.target.value) ?? null,
            })
          }
        >
          <option value="">{words.everyEvidence}</option>
          {offered.evidence.map((kind) => (
            <option key={kind} value={kind}>
              {legend[kind]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          aria-disabled={!isFiltered}
          onClick={() => onChange(EVERYTHING)}
        >
          {words.clear}
        </button>
        {children}
      </div>
    </>
  );
}
