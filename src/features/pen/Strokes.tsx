import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createProjection } from '../../geo/projections.ts';
import { HALO, haloOf, INK_COLORS, strokePath } from '../../scene/strokes.ts';
import { currentCamera } from '../../views/map/camera/currentCamera.ts';
import { penStore } from './penStore.ts';
import { widthOn } from './unit.ts';

/** The drawing, at its places in the world; drawn again with each camera of the map. */
export function Strokes({ svg }: { svg: SVGSVGElement }) {
  const strokes = useStore(penStore, (now) => now.strokes);
  const camera = useStore(currentCamera);
  const size = useSize(svg);
  const projection = useMemo(() => createProjection(camera.from, camera.to, camera.t), [camera]);
  const paths = useMemo(
    () =>
      strokes.map((stroke) => {
        const width = widthOn(svg, stroke.nib);
        return { ...stroke, width, d: strokePath(stroke, projection, width) };
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- the width of a nib goes by the size of the map
    [strokes, projection, svg, size],
  );
  return (
    <g className="drawings" data-strokes={strokes.length} aria-hidden="true">
      {paths.map(
        ({ d, width, ink }, at) =>
          d !== '' && (
            // oxlint-disable-next-line react/no-array-index-key -- strokes only come and go at the end
            <g key={at}>
              <path d={d} stroke={HALO} strokeWidth={haloOf(width)} />
              <path d={d} stroke={INK_COLORS[ink]} strokeWidth={width} />
            </g>
          ),
      )}
    </g>
  );
}

/** The width of the map and of its letters, whenever one of them changes. */
function useSize(svg: SVGSVGElement): string {
  const [size, setSize] = useState('');
  useEffect(() => {
    const measure = () => setSize(`${svg.clientWidth} ${widthOn(svg, 'thin')}`);
    const resized = new ResizeObserver(measure);
    resized.observe(svg);
    return () => resized.disconnect();
  }, [svg]);
  return size;
}
