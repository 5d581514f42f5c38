import { Suspense, use, type ReactNode } from 'react';
import type { Picture } from '../../geo/projections.ts';
import type { Outline } from '../../scene/outline.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import type { Regions } from './Regions.tsx';

interface Shapes {
  readonly Regions: typeof Regions;
  readonly outlines: readonly Outline[];
}
type Load = () => Promise<Shapes>;

/** What draws, geometry and shapes load when the layer is first shown; a failed load is tried anew by the button. */
let shapes: { readonly of: Picture | undefined; readonly loaded: Promise<Shapes> } | undefined;

/** The regions as merged outlines with their printed figures. */
export function Outlines({ picture }: { picture: Picture | undefined }) {
  const atlas = useAtlas();
  const words = useWords();
  const load: Load = () => {
    if (!shapes || shapes.of !== picture) {
      const loaded = Promise.all([import('./Regions.tsx'), import('./loadOutlines.ts')]).then(
        ([drawn, { loadOutlines }]) => ({
          Regions: drawn.Regions,
          outlines: loadOutlines(atlas.regions, picture),
        }),
      );
      shapes = { of: picture, loaded };
    }
    return shapes.loaded;
  };
  return (
    <Boundary
      fallback={(again) => (
        <Retry
          retry={() => {
            shapes = undefined;
            again();
          }}
        />
      )}
    >
      <Suspense fallback={<Message text={words.map.loading} />}>
        <Loaded load={load} />
      </Suspense>
    </Boundary>
  );
}

function Loaded({ load }: { load: Load }) {
  const { Regions: Drawn, outlines } = use(load());
  return <Drawn outlines={outlines} />;
}

/** A message in the middle of the map's upper edge. */
function Message({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <foreignObject x="460" y="300" width="1000" height="240">
      <div className="map-message" role="status">
        <p>{text}</p>
        {children}
      </div>
    </foreignObject>
  );
}

function Retry({ retry }: { retry: () => void }) {
  const words = useWords();
  return (
    <Message text={words.map.failed}>
      <button type="button" className="button" onClick={retry}>
        {words.map.retry}
      </button>
    </Message>
  );
}
