interface Props<V extends string> {
  readonly label: string;
  /** The label of each value, in order. */
  readonly choices: Readonly<Record<V, string>>;
  readonly value: V;
  readonly choose: (value: V) => void;
  /** The language of a value's name, if it is not the page's. */
  readonly langOf?: (value: V) => string | undefined;
}

/** One setting: its label and its values. */
export function Choice<V extends string>({ label, choices, value, choose, langOf }: Props<V>) {
  const values = keysOf(choices);
  return (
    <label className="setting">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one} lang={langOf?.(one)}>
            {choices[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

const keysOf = <K extends string>(record: Readonly<Record<K, string>>) => Object.keys(record) as K[];
