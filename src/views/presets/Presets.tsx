import { nameOf } from '../../atlas/lookup.ts';
import { isAt, patchTo, presetsOf, type Preset } from '../../store/presets.ts';
import { hrefTo } from '../../store/params.ts';
import { useAtlas, useShown, useStore, useWords } from '../../store/react.tsx';
import './presets.css';

/** The whole world, the subject and the six regions, a press away: what their keys do. */
export function Presets() {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <nav className="presets" aria-label={words.presets.label}>
      <ul>
        {presetsOf(atlas).map((preset) => (
          <li key={preset.key}>
            <Go preset={preset} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A focus is a link; without scripts it leads to its section. The whole world only moves the map. */
function Go({ preset }: { preset: Preset }) {
  const atlas = useAtlas();
  const words = useWords();
  const { go, getState } = useStore();
  const current = useShown((view) => isAt(preset, view, atlas));
  const shared = {
    className: 'preset',
    'aria-current': current || undefined,
    'aria-keyshortcuts': preset.key,
    title: words.presets.hint(preset.key),
  };
  if (preset.id === null)
    return (
      <button type="button" {...shared} onClick={() => go(patchTo(preset, getState().view))}>
        {words.presets.world}
      </button>
    );
  return (
    <a {...shared} href={`${hrefTo(preset.id)}&center=&zoom=#${preset.id}`}>
      {nameOf(atlas, preset.id)}
    </a>
  );
}
