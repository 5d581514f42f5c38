import { FormField } from './FormField.tsx';
/** One of some, in a list to choose from. */
export function Pick<V extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange: (value: V) => void;
}) {
  return (
    <label className="pick">
      <span>{label}</span>
      <FormField
        as="select"
        value={value}
        onChange={(event) => {
          const found = options.find(([one]) => one === event.target.value);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </FormField>
    </label>
  );
}
