import { useCallback } from 'react';
import type { Picture } from '../../geo/projections.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

/**
 * The regions as merged outlines with their printed figures. What draws, geometry and shapes load when the layer is
 * first shown.
 */
export function Outlines({ picture }: { picture: Picture | undefined }) {
  const atlas = useAtlas();
  const words = useWords().map;
  const load = useCallback(async () => {
    const [{ Regions }, { loadOutlines }] = await Promise.all([
      import('./Regions.tsx'),
      import('./loadOutlines.ts'),
    ]);
    return { Regions, outlines: loadOutlines(atlas.regions, picture) };
  }, [atlas, picture]);
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
