import './working.css';

interface Props {
  /** Undefined while it is unknown. */
  readonly value: number | undefined;
  readonly max: number;
  readonly label: string;
}

/** A bar that shows how far long work has come. */
export const ProgressBar = ({ value, max, label }: Props) => (
  <progress className="progress" value={value} max={max} aria-label={label} />
);
