interface Props<T extends string> {
  readonly legend: string;
  readonly all: readonly { readonly id: T; readonly name: string }[];
  /** The chosen values; none means all. */
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** A choice of some from a few. The last one cannot be removed: a quiz about nothing is not a quiz. */
export function Checks<T extends string>({ legend, all, chosen, onChange }: Props<T>) {
  const on = chosen.length > 0 ? chosen : all.map(({ id }) => id);
  const toggle = (id: T) => {
    const next = on.includes(id) ? on.filter((one) => one !== id) : [...on, id];
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className="quiz-checks">
      <legend>{legend}</legend>
      {all.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" value={id} checked={on.includes(id)} onChange={() => toggle(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
