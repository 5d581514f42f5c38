interface Props {
  /** The present step, from 1. */
  readonly value: number;
  readonly max: number;
  readonly label: string;
}

/** A row of ticks, one for each step: those that are done, the present one, and those to come. */
export const Ticks = ({ value, max, label }: Props) => (
  <span
    className="ticks"
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuenow={value}
    aria-valuemax={max}
  >
    {Array.from({ length: max }, (_, step) => (
      <i key={step} data-tick={step + 1 < value ? 'done' : step + 1 === value ? 'now' : undefined} />
    ))}
  </span>
);
