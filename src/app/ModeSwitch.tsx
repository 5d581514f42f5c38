import { features } from '../features/index.ts';
import { useAtlas, useView, useStore, useWords } from '../store/react.tsx';
import type { Mode } from '../store/view.ts';
import { Segments } from '../ui/Segments.tsx';

const SIDES = features.flatMap(({ side }) => side ?? []);
const OFFERED: readonly Mode[] = ['map', 'table', ...SIDES.map(({ mode }) => mode)];

/** The choice of what the page shows: the map, the same as tables, or a text of a feature beside the map. */
export function ModeSwitch() {
  const words = useWords();
  const atlas = useAtlas();
  const { view, go } = useStore();
  const mode = useView((now) => now.mode);
  const enter = (next: Mode) =>
    SIDES.find((side) => side.mode === next)?.enter?.(atlas, view.getState()) ?? { mode: next };
  const names: Readonly<Partial<Record<Mode, string>>> = words.table.modes;
  return (
    <fieldset className="modes">
      <legend className="visually-hidden">{words.table.view}</legend>
      <Segments
        group="mode"
        segments={OFFERED.map((value) => ({ value, name: names[value] ?? value }))}
        value={mode}
        onChange={(next) => go(enter(next))}
      />
    </fieldset>
  );
}
