import { useCallback } from 'react';
import { useStore } from 'zustand';
import { baseOf } from '../../geo/camera.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { currentCamera } from './camera/currentCamera.ts';

/**
 * The regions as merged outlines with their printed figures. What draws, geometry and shapes load when the layer is
 * first shown.
 */
export function Outlines() {
  const { regions } = useAtlas();
  const words = useWords().map;
  // Cameras with one base share their outlines; a globe on the way has none.
  const base = useStore(currentCamera, ({ to }) => JSON.stringify(baseOf(to)));
  const load = useCallback(async () => {
    const [{ Regions }, { loadOutlines }] = await Promise.all([
      import('./Regions.tsx'),
      import('./loadOutlines.ts'),
    ]);
    return { Regions, outlines: loadOutlines(regions, currentCamera.getState().to), base };
  }, [regions, base]);
  const { value, failed, retry } = useLoaded(load);
  if (value) return <value.Regions outlines={value.outlines} />;
  return (
    // In the middle of the map's upper edge.
    <foreignObject x="460" y="300" width="1000" height="240">
      <div className="map-message" role="status">
        <p>{failed ? words.failed : words.loading}</p>
        {failed && (
          <button type="button" className="button" onClick={retry}>
            {words.retry}
          </button>
        )}
      </div>
    </foreignObject>
  );
}
