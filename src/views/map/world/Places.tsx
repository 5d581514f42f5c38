import { hrefTo } from '../../../store/permalink.ts';
import { isAt, presetsOf, type Preset } from '../../../store/presets.ts';
import { useAtlas, useDeferred, useWords } from '../../../store/react.tsx';
import { nameOf } from '../../../atlas/lookup.ts';
import './places.css';

/** The places that a phone has no room to point at, side by side below the map. */
export function Places() {
  const atlas = useAtlas();
  const { presets } = useWords();
  return (
    <nav className="places" aria-label={presets.label}>
      {presetsOf(atlas).map((preset) => (
        <Place key={preset.key} preset={preset} />
      ))}
    </nav>
  );
}

function Place({ preset }: { preset: Preset }) {
  const atlas = useAtlas();
  const { presets } = useWords();
  const current = useDeferred(({ view }) => isAt(preset, view, atlas));
  const focus = preset.id === null ? '?focus=' : hrefTo(preset.id);
  return (
    <a href={`${focus}&center=&zoom=`} aria-current={current || undefined}>
      {preset.id === null ? presets.world : nameOf(atlas, preset.id)}
    </a>
  );
}
