import { useMemo } from 'react';
import { useStore as useZustand } from 'zustand';
import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { formatTransform, SUBUNITS } from '../../geo/camera.ts';
import { transformOf } from '../../geo/cameraMath.ts';
import { formatLines } from '../../geo/path.ts';
import { emphasize } from '../../scene/emphasize.ts';
import type { Outline } from '../../scene/outline.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred, useWords } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';
import { currentCamera } from './camera/currentCamera.ts';

/** The regions, each a link with its printed figure. */
export function Regions({ outlines }: { outlines: readonly Outline[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const state = useDeferred((now) => now);
  const { lit } = emphasize(atlas, state);
  const camera = useZustand(currentCamera, ({ to }) => to);
  return (
    <g role="group" aria-label={words.map.regionsLabel} transform={formatTransform(transformOf(camera))}>
      {outlines.map(
        (outline) =>
          outline.lines.length > 0 && (
            <Region key={outline.id} outline={outline} lit={lit} zoom={camera.zoom} />
          ),
      )}
    </g>
  );
}

interface RegionProps {
  readonly outline: Outline;
  readonly lit: ReadonlySet<Id>;
  readonly zoom: number;
}

function Region({ outline: { id, lines, label }, lit, zoom }: RegionProps) {
  const d = useMemo(() => formatLines(lines), [lines]);
  const atlas = useAtlas();
  const words = useWords();
  const focused = useDeferred(({ view }) => view.focus === id);
  const pointing = usePoint(id);
  const region = lookup(atlas).regions.get(id);
  const figure = figureOf(atlas, id);
  if (!region) return null;
  const text = figure ? words.figure(figure) : words.noTotal;
  const faded = lit.size > 0 && !region.members.some((member) => lit.has(member));
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
      <path d={d} transform={`scale(${1 / SUBUNITS})`} vectorEffect="non-scaling-stroke" />
      <text
        transform={`translate(${label.map((value) => value / SUBUNITS).join()})scale(${1 / zoom})`}
        aria-hidden="true"
      >
        <tspan className="region-name">{region.name}</tspan>
        {text.split(' · ').map((line) => (
          <tspan key={line} x="0" dy="1.15em">
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
