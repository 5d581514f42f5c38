import { use, Suspense, type ReactNode } from 'react';
import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import type { Picture } from '../../geo/projections.ts';
import type { Outline } from '../../scene/outline.ts';
import { hrefTo } from '../../store/params.ts';
import { useAtlas, useSelect, useWords } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';
import { Boundary } from '../../ui/Boundary.tsx';

type Load = () => Promise<readonly Outline[]>;

/** Geometry and shapes load when the layer is first shown; a failed load is tried anew by the button. */
let outlines: { readonly of: Picture | undefined; readonly placed: Promise<readonly Outline[]> } | undefined;

/** The regions as merged outlines with their printed figures. */
export function Outlines({ lit, picture }: { lit: ReadonlySet<Id>; picture: Picture | undefined }) {
  const atlas = useAtlas();
  const words = useWords();
  const load: Load = () => {
    if (!outlines || outlines.of !== picture) {
      const loaded = import('./loadOutlines.ts');
      outlines = {
        of: picture,
        placed: loaded.then(({ loadOutlines }) => loadOutlines(atlas.regions, picture)),
      };
    }
    return outlines.placed;
  };
  return (
    <Boundary
      fallback={(again) => (
        <Retry
          retry={() => {
            outlines = undefined;
            again();
          }}
        />
      )}
    >
      <Suspense fallback={<Message text={words.map.loading} />}>
        <Loaded load={load} lit={lit} />
      </Suspense>
    </Boundary>
  );
}

function Loaded({ load, lit }: { load: Load; lit: ReadonlySet<Id> }) {
  const words = useWords();
  return (
    <g role="group" aria-label={words.map.regionsLabel}>
      {use(load()).map(
        (outline) =>
          outline.d !== '' && <Region key={outline.id} outline={outline} muted={lit.size > 0} lit={lit} />,
      )}
    </g>
  );
}

function Region({
  outline: { id, d, label },
  muted,
  lit,
}: {
  outline: Outline;
  muted: boolean;
  lit: ReadonlySet<Id>;
}) {
  const atlas = useAtlas();
  const words = useWords();
  const focused = useSelect(({ view }) => view.focus === id);
  const pointing = usePoint(id);
  const region = lookup(atlas).regions.get(id);
  const figure = figureOf(atlas, id);
  if (!region) return null;
  const text = figure ? words.figure(figure) : words.noTotal;
  const faded = muted && !region.members.some((member) => lit.has(member));
  return (
    <a
      className="region"
      href={hrefTo(id)}
      data-id={id}
      data-focused={focused || undefined}
      {...{ opacity: faded ? 0.4 : undefined }}
      aria-label={words.mark(region.name, text)}
      {...pointing}
    >
      <path d={d} />
      <text x={label[0]} y={label[1]} aria-hidden="true">
        <tspan className="region-name">{region.name}</tspan>
        {text.split(' · ').map((line) => (
          <tspan key={line} x={label[0]} dy="1.15em">
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
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
