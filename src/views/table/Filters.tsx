import { useState, type ReactNode } from 'react';
import { useAtlas } from '../../store/react.tsx';
import { EVERYTHING, type choices, type Filter } from './filter.ts';
import { OUTSIDE } from './params.ts';
import { useWording } from './words.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';

interface Props {
  readonly filter: Filter;
  /** The values that occur in the table. */
  readonly offered: ReturnType<typeof choices>;
  readonly onChange: (filter: Filter) => void;
  readonly children: ReactNode;
}

/** The filters of a table. On a phone they fold away. */
export function Filters({ filter, offered, onChange, children }: Props) {
  const words = useWording().table;
  const { legend } = useWording();
  const { regions } = useAtlas();
  const [open, setOpen] = useState(false);
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <>
      <Button className="table-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.filters}
      </Button>
      <div className="table-tools" data-open={open || undefined}>
        <FormField
          className="table-text"
          type="search"
          value={filter.rows}
          data-used={filter.rows !== '' || undefined}
          aria-label={words.text}
          placeholder={words.text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ ...filter, rows: event.target.value })}
        />
        <Choice
          label={words.region}
          every={words.everyRegion}
          options={[
            ...regions.filter(({ id }) => offered.regions.has(id)).map(({ id, name }) => [id, name] as const),
            ...(offered.regions.has(OUTSIDE) ? [[OUTSIDE, words.noneOfRegions] as const] : []),
          ]}
          value={filter.region}
          onChange={(region) => onChange({ ...filter, region })}
        />
        <Choice
          label={words.evidence}
          every={words.everyEvidence}
          options={offered.evidence.map((kind) => [kind, legend[kind]] as const)}
          value={filter.evidence}
          onChange={(evidence) => onChange({ ...filter, evidence })}
        />
        {offered.wordings.length > 0 && (
          <Choice
            label={words.wording}
            every={words.everyWording}
            options={offered.wordings.map((strength) => [strength, legend.strength[strength]] as const)}
            value={filter.wording}
            onChange={(wording) => onChange({ ...filter, wording })}
          />
        )}
        {children}
        <button
          type="button"
          className="table-clear"
          aria-disabled={!isFiltered}
          onClick={() => onChange(EVERYTHING)}
        >
          {words.clear}
        </button>
      </div>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** The option that leaves out nothing. */
  readonly every: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

/** One of the things that a table can be filtered by. */
function Choice<T extends string>({ label, every, options, value, onChange }: ChoiceProps<T>) {
  return (
    <FormField
      as="select"
      aria-label={label}
      value={value ?? ''}
      data-used={value !== null || undefined}
      onChange={({ target }) => onChange(options.find(([own]) => own === target.value)?.[0] ?? null)}
    >
      <option value="">{every}</option>
      {options.map(([own, name]) => (
        <option key={own} value={own}>
          {name}
        </option>
      ))}
    </FormField>
  );
}
