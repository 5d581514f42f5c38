import { Sign } from '../../ui/Sign.tsx';
import { useFrameWords } from './useFrameWords.ts';

interface Props {
  readonly at: number;
  readonly total: number;
  readonly turn: (to: number) => void;
}

/** Leads through the sentences where a small frame shows one at a time. */
export function Pager({ at, total, turn }: Props) {
  const words = useFrameWords()?.pager;
  if (!words) return null;
  const step = (label: string, to: number, path: string) => (
    <button
      type="button"
      aria-label={label}
      aria-disabled={to < 0 || to >= total}
      onClick={() => to >= 0 && to < total && turn(to)}
    >
      <Sign path={path} />
    </button>
  );
  return (
    <nav className="frame-pager" aria-label={words.label}>
      {step(words.previous, at - 1, 'M12 4l-6 6 6 6')}
      <span aria-live="polite">{words.at(at + 1, total)}</span>
      {step(words.next, at + 1, 'M8 4l6 6-6 6')}
    </nav>
  );
}
