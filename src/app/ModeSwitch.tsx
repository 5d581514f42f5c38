import { MODES } from '../store/view.ts';
import { useSelect, useStore, useWords } from '../store/react.tsx';
import { Segments } from '../ui/Segments.tsx';

/** What the stage shows: the map, or the same as tables. */
export function ModeSwitch() {
  const words = useWords();
  const { go } = useStore();
  const mode = useSelect(({ view }) => view.mode);
  return (
    <fieldset className="modes">
      <legend className="visually-hidden">{words.table.view}</legend>
      <Segments
        group="mode"
        segments={MODES.map((value) => ({ value, name: words.table.modes[value] }))}
        value={mode}
        onChange={(next) => go({ mode: next })}
      />
    </fieldset>
  );
}
