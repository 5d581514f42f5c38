import type { Swatch } from '../../scene/encode.ts';
import { useWords } from '../../store/react.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

/** The meaning of a shade: the number in one line, and notes on it. */
export function Meaning({ paint, lines }: { paint: Swatch | undefined; lines: readonly string[] }) {
  const { sentences } = useWords();
  const [first, ...more] = lines;
  return (
    <div className="card-meaning">
      {paint && <SwatchBox id={paint.id} paint={paint.paint} />}
      <p>
        <b>{first}</b> {more.length > 0 && <span>{sentences(more)}</span>}
      </p>
    </div>
  );
}
