import { useId, useState } from 'react';
import { FormField } from '../../ui/FormField.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly describedBy?: string;
}

/** A field for a whole number. Unfinished input stays; it counts when it is a number. */
export function NumberField({ label, value, least, most, onChange, describedBy }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="quiz-number">
      <label htmlFor={id}>{label}</label>
      <FormField
        id={id}
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
