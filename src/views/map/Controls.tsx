import { MERIDIANS, PROJECTIONS } from '../../geo/camera.ts';
import { useDeferred, useStore, useWords } from '../../store/react.tsx';
import { WHOLE, type Command } from './useCamera.ts';

/** Buttons for what gestures do, and the choice of projection. */
export function Controls({ command }: { command: Command }) {
  const words = useWords().map;
  const { go } = useStore();
  const projection = useDeferred(({ view }) => view.projection);
  const meridian = useDeferred(({ view }) => view.meridian);
  const isMoved = useDeferred(
    ({ view }) => view.zoom !== null || view.center !== null || view.projection === 'globe',
  );
  const pan = (label: string, sign: string, x: number, y: number) => (
    <Button label={label} sign={sign} press={() => command(({ panBy }) => panBy(x, y))} />
  );
  return (
    <>
      {projection === 'mercator' && (
        <p className="map-warning" role="note">
          {words.mercatorWarning}
        </p>
      )}
      <div className="map-controls" role="group" aria-label={words.controls}>
        <Button label={words.zoomIn} sign="+" press={() => command(({ zoomBy }) => zoomBy(1.6))} />
        <Button label={words.zoomOut} sign="−" press={() => command(({ zoomBy }) => zoomBy(1 / 1.6))} />
        <Button label={words.whole} sign="⌂" press={() => go(WHOLE)} />
        {isMoved && (
          <>
            {pan(words.left, '←', -0.3, 0)}
            {pan(words.up, '↑', 0, -0.3)}
            {pan(words.down, '↓', 0, 0.3)}
            {pan(words.right, '→', 0.3, 0)}
          </>
        )}
        <div className="map-choices">
          <select
            aria-label={words.projection}
            value={projection}
            onChange={({ target }) => go({ projection: target.value })}
          >
            {PROJECTIONS.map((name) => (
              <option key={name} value={name}>
                {words.projections[name]}
              </option>
            ))}
          </select>
          {projection !== 'globe' && (
            <select
              aria-label={words.meridian}
              value={meridian}
              onChange={({ target }) => go({ meridian: target.value })}
            >
              {MERIDIANS.map((name) => (
                <option key={name} value={name}>
                  {words.meridians[name]}
                </option>
              ))}
            </select>
          )}
        </div>
      </div>
    </>
  );
}

function Button({ label, sign, press }: { label: string; sign: string; press: () => void }) {
  return (
    <button type="button" onClick={press} aria-label={label} title={label}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
