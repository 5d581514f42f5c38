import { geoPath, type GeoProjection } from 'd3-geo';
import type { World } from '../../../atlas/world.ts';
import { bordersOf, createGraticule, shapesOf } from '../../../geo/world.ts';
import { MUTED, type Scene } from '../../../scene/scene.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { TILES, tilePath } from '../../../scene/textures.ts';
import { readColors } from '../surface/colors.ts';
import type { Measures } from './viewport.ts';

/** The maximum number of device pixels per CSS pixel: a moving picture needs no more. */
const SHARPEST = 2;

interface Place {
  readonly view: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly world: World;
}

/**
 * A picture of the world in place of the drawn marks, while each frame needs other coordinates: the globe that turns,
 * and one projection that becomes another. The marks stay in the page and can be read.
 */
export function createCanvas({ view, svg, world }: Place) {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d');
  const graticule = createGraticule();
  let fills:
    ReadonlyMap<string, { readonly fill: string | CanvasPattern; readonly opacity: number }> | undefined;
  let borders = 1;
  let ground = { sea: '', graticule: '', coast: '', border: '' };

  const colors = readColors(svg);
  const patternOf = ({ id, paint }: Swatch, unit: number) => {
    const tile = paint.texture && TILES[paint.texture];
    const pixel = document.createElement('canvas');
    const pen = pixel.getContext('2d');
    if (!tile || !pen || !context) return null;
    const { ground, ink } = colors.swatch(id);
    pixel.width = pixel.height = tile.size * SHARPEST;
    pen.scale(SHARPEST, SHARPEST);
    pen.fillStyle = ground;
    pen.fillRect(0, 0, tile.size, tile.size);
    pen.fillStyle = ink;
    pen.fill(new Path2D(tilePath(tile)));
    const pattern = context.createPattern(pixel, 'repeat');
    pattern?.setTransform(
      new DOMMatrix()
        .scale(1 / unit)
        .rotate(tile.turn)
        .scale(1 / SHARPEST),
    );
    return pattern;
  };

  return {
    /** True if the canvas is shown instead of the marks. */
    isShown: () => canvas.isConnected,
    /** Takes the place of the marks, with the colors of a scene. `unit`: pixels to a unit of the frame. */
    show: ({ marks }: Scene, unit: number) => {
      if (canvas.isConnected) return;
      const patterns = new Map<string, string | CanvasPattern>();
      fills = new Map(
        marks.map(({ id, swatch, emphasis }) => {
          const known = patterns.get(swatch.id);
          const fill = known ?? (swatch.paint.texture ? patternOf(swatch, unit) : null) ?? colors.country(id);
          patterns.set(swatch.id, fill);
          return [id, { fill, opacity: emphasis === 'muted' ? MUTED : 1 }] as const;
        }),
      );
      borders = marks.some(({ emphasis }) => emphasis === 'muted') ? MUTED : 1;
      ground = {
        sea: colors.sea(),
        graticule: colors.line('graticule'),
        coast: colors.line('coast'),
        border: colors.line('border'),
      };
      view.prepend(canvas);
      view.setAttribute('data-canvas', '');
    },
    hide: () => {
      canvas.remove();
      view.removeAttribute('data-canvas');
    },
    /** Draws the world under a projection to units of the frame. */
    draw: (projection: GeoProjection, { unit, left, top, width, height }: Measures) => {
      if (!context) return;
      const sharpness = Math.min(SHARPEST, devicePixelRatio);
      const size = [Math.round(width * sharpness), Math.round(height * sharpness)] as const;
      if (canvas.width !== size[0]) canvas.width = size[0];
      if (canvas.height !== size[1]) canvas.height = size[1];
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, ...size);
      context.setTransform(unit * sharpness, 0, 0, unit * sharpness, left * sharpness, top * sharpness);
      const path = geoPath(projection, context);
      const trace = (object: Parameters<typeof path>[0]) => {
        context.beginPath();
        path(object);
      };
      trace({ type: 'Sphere' });
      context.fillStyle = ground.sea;
      context.fill();
      context.lineJoin = 'round';
      context.lineWidth = 0.7 / unit;
      trace(graticule);
      context.strokeStyle = ground.graticule;
      context.stroke();
      context.strokeStyle = ground.coast;
      for (const shape of shapesOf(world)) {
        const look = fills?.get(shape.id);
        if (!look) continue;
        trace(shape);
        context.globalAlpha = look.opacity;
        context.fillStyle = look.fill;
        context.fill();
        context.stroke();
      }
      context.globalAlpha = 1;
      trace(bordersOf(world));
      context.globalAlpha = borders;
      context.strokeStyle = ground.border;
      context.lineWidth = 1 / unit;
      context.stroke();
      context.globalAlpha = 1;
    },
  };
}
