import { nameOf } from '../../../atlas/lookup.ts';
import { MERIDIANS, PROJECTIONS } from '../../../geo/camera.ts';
import { hrefTo } from '../../../store/permalink.ts';
import { isAt, patchTo, presetsOf, type Preset } from '../../../store/presets.ts';
import { useAtlas, useDeferred, useStore, useWords } from '../../../store/react.tsx';
import { MenuChoice, MenuItem } from '../../../ui/Menu.tsx';
import { command } from '../command.ts';
import './pans.css';
import { Button } from '../../../ui/Button.tsx';

/** The menu's content: places to go to, projection, and the ocean at the center. */
export function WorldChoices() {
  const atlas = useAtlas();
  const { map, presets, shell } = useWords();
  const { go } = useStore();
  const projection = useDeferred(({ view }) => view.projection);
  const meridian = useDeferred(({ view }) => view.meridian);
  return (
    <>
      <nav aria-label={presets.label}>
        <h2>{presets.label}</h2>
        {presetsOf(atlas).map((preset) => (
          <Place key={preset.key} preset={preset} />
        ))}
      </nav>
      <Pans />
      <MenuChoice
        legend={map.projection}
        choices={PROJECTIONS.map((value) => ({ value, name: map.projections[value] }))}
        value={projection}
        onChange={(next) => go({ projection: next })}
      />
      {projection !== 'globe' && (
        <MenuChoice
          legend={shell.center}
          choices={MERIDIANS.map((value) => ({ value, name: map.meridians[value] }))}
          value={meridian}
          onChange={(next) => go({ meridian: next })}
        />
      )}
    </>
  );
}

/** Moves the map by a third of the visible part, for readers who cannot drag. */
function Pans() {
  const { map } = useWords();
  const pan = (label: string, sign: string, x: number, y: number) => (
    <Button aria-label={label} title={label} onClick={() => command(({ panBy }) => panBy(x, y))}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <div className="pans" data-stays="" dir="ltr" role="group" aria-label={map.controls}>
      {pan(map.left, '←', -0.3, 0)}
      {pan(map.up, '↑', 0, -0.3)}
      {pan(map.down, '↓', 0, 0.3)}
      {pan(map.right, '→', 0.3, 0)}
    </div>
  );
}

/** A focus is a link. The whole world only moves the map. */
function Place({ preset }: { preset: Preset }) {
  const atlas = useAtlas();
  const { presets } = useWords();
  const { go, view } = useStore();
  const current = useDeferred(({ view: now }) => isAt(preset, now, atlas));
  if (preset.id === null)
    return (
      <MenuItem shortcut={preset.key} pressed={current} onClick={() => go(patchTo(preset, view.getState()))}>
        {presets.world}
      </MenuItem>
    );
  return (
    <a
      aria-current={current || undefined}
      aria-keyshortcuts={preset.key}
      href={`${hrefTo(preset.id)}&center=&zoom=#${preset.id}`}
    >
      <span>{nameOf(atlas, preset.id)}</span>
      <kbd aria-hidden="true">{preset.key.toUpperCase()}</kbd>
    </a>
  );
}
