interface Segment<T> {
  readonly value: T;
  readonly name: string;
  readonly about?: string;
}

/** One of a few, all in sight: radio buttons that look like one bar. The fieldset around it is the caller's. */
export function Segments<T extends string>({
  group,
  segments,
  value,
  onChange,
}: {
  /** The name that the radio buttons share. */
  group: string;
  segments: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <div className="segments">
      {segments.map(({ value: own, name, about }) => (
        <label key={own} title={about}>
          <input
            type="radio"
            name={group}
            value={own}
            checked={value === own}
            onChange={() => onChange(own)}
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
  );
}
