import { features } from '../features/index.ts';
import { useAtlas, useView, useStore, useWords } from '../store/react.tsx';
import type { Mode } from '../store/view.ts';

const SIDES = features.flatMap(({ side }) => side ?? []);
const OFFERED: readonly Mode[] = ['map', 'table', ...SIDES.map(({ mode }) => mode)];

/** The tabs of what the page shows: the map, the same as tables, or a text of a feature beside the map. */
export function ModeTabs() {
  const words = useWords();
  const atlas = useAtlas();
  const { view, go } = useStore();
  const mode = useView((now) => now.mode);
  const enter = (next: Mode) =>
    SIDES.find((side) => side.mode === next)?.enter?.(atlas, view.getState()) ?? { mode: next };
  const names: Readonly<Partial<Record<Mode, string>>> = words.table.modes;
  return (
    <nav aria-label={words.table.view}>
      {OFFERED.map((value) => (
        <button
          key={value}
          type="button"
          aria-current={value === mode ? 'page' : undefined}
          onClick={() => go(enter(value))}
        >
          {names[value] ?? value}
        </button>
      ))}
    </nav>
  );
}
