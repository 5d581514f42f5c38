import { geoPath, type GeoProjection } from 'd3-geo';
import type { World } from '../../../atlas/world.ts';
import { bordersOf, createGraticule, shapesOf } from '../../../geo/world.ts';
import { MUTED, type Scene } from '../../../scene/scene.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { inUnits, TILES, tilePath } from '../../../scene/textures.ts';
import type { Measures } from './viewport.ts';

/** Pixels of the screen to one of the page at most: a picture in motion needs no more. */
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
  let ground = { sea: '', graticule: '', coast: '', border: '' };

  const colorOf = (selector: string, name: 'fill' | 'stroke') => {
    const element = svg.querySelector(selector);
    return element ? getComputedStyle(element)[name] : '';
  };
  const patternOf = ({ id, paint }: Swatch) => {
    const tile = paint.texture && inUnits(TILES[paint.texture]);
    const pixel = document.createElement('canvas');
    const pen = pixel.getContext('2d');
    if (!tile || !pen || !context) return null;
    pixel.width = pixel.height = tile.size * SHARPEST;
    pen.scale(SHARPEST, SHARPEST);
    pen.fillStyle = colorOf(`[data-swatch-ground="${id}"]`, 'fill');
    pen.fillRect(0, 0, tile.size, tile.size);
    pen.fillStyle = colorOf(`[data-swatch-ink="${id}"]`, 'fill');
    pen.fill(new Path2D(tilePath(tile)));
    const pattern = context.createPattern(pixel, 'repeat');
    pattern?.setTransform(new DOMMatrix().rotate(tile.turn).scale(1 / SHARPEST));
    return pattern;
  };

  return {
    /** Whether the canvas stands for the marks. */
    isShown: () => canvas.isConnected,
    /** Takes the place of the marks, with the colors of a scene. */
    show: ({ marks }: Scene) => {
      if (canvas.isConnected) return;
      const patterns = new Map<string, string | CanvasPattern>();
      fills = new Map(
        marks.map(({ id, swatch, emphasis }) => {
          const known = patterns.get(swatch.id);
          const fill =
            known ??
            (swatch.paint.texture ? patternOf(swatch) : null) ??
            colorOf(`.marks [data-id="${id}"]`, 'fill');
          patterns.set(swatch.id, fill);
          return [id, { fill, opacity: emphasis === 'muted' ? MUTED : 1 }] as const;
        }),
      );
      ground = {
        sea: colorOf('[data-ground="sea"]', 'fill'),
        graticule: colorOf('[data-ground="graticule"]', 'stroke'),
        coast: colorOf('[data-ground="coast"]', 'stroke'),
        border: colorOf('[data-ground="border"]', 'stroke'),
      };
      view.prepend(canvas);
      view.setAttribute('data-canvas', '');
    },
    hide: () => {
      canvas.remove();
      view.removeAttribute('data-canvas');
    },
    /** Draws the world under a projection to units of the frame. */
    draw: (projection: GeoProjection, { unit, left, width, height }: Measures) => {
      if (!context) return;
      const sharpness = Math.min(SHARPEST, devicePixelRatio);
      const size = [Math.round(width * sharpness), Math.round(height * sharpness)] as const;
      if (canvas.width !== size[0]) canvas.width = size[0];
      if (canvas.height !== size[1]) canvas.height = size[1];
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, ...size);
      context.setTransform(unit * sharpness, 0, 0, unit * sharpness, left * sharpness, 0);
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
      context.strokeStyle = ground.border;
      context.lineWidth = 1 / unit;
      context.stroke();
    },
  };
}
