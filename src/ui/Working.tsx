import { ProgressBar } from './ProgressBar.tsx';
import type { WorkProgress } from './useWork.ts';
import { Button } from './Button.tsx';
import './working.css';

interface Props {
  readonly progress: WorkProgress;
  /** The name of the work. */
  readonly label: string;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}

/** Long work that goes on, with a button that cancels it. */
export const Working = ({ progress: { share }, label, cancelLabel, onCancel }: Props) => (
  <div className="working">
    <p role="status">{label}</p>
    <ProgressBar value={share} max={1} label={label} />
    <Button onClick={onCancel}>{cancelLabel}</Button>
  </div>
);
