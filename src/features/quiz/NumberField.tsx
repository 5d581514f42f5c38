import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly describedBy?: string;
}

/** A whole number. What is being written stays as it is; it counts once it is one. */
export function NumberField({ label, value, least, most, onChange, describedBy }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="quiz-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={draft ?? value}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          setDraft(target.value);
          if (target.value !== '' && target.validity.valid) onChange(target.valueAsNumber);
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
