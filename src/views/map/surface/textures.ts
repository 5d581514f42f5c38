import { SUBUNITS } from '../../../geo/camera.ts';
import type { Texture } from '../../../scene/palette.ts';
import { tilePath, type Tile } from '../../../scene/textures.ts';
import { INSET, scaleOf } from '../../../scene/inset.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The patterns of the map: those of the legend, of one size in pixels at every zoom. */
export interface MapTextures {
  /** Sets the pixels to a unit of the drawing. */
  readonly scale: (pixels: number) => void;
}

/** Adds, to a drawing that holds its patterns, named `map-` and the swatch, those of shapes in subunits. */
export function createTextures(svg: SVGSVGElement): MapTextures {
  const defs = svg.appendChild(document.createElementNS(SVG, 'defs'));
  const turnOf = (pattern: Element) =>
    /rotate.*/.exec(pattern.getAttribute('patternTransform') ?? '')?.[0] ?? '';
  const own = (name: string) => [...svg.querySelectorAll(`pattern[id^="${name}-"]`)];
  const insets = own('inset').map((pattern) => ({
    pattern,
    turn: turnOf(pattern),
    units: 1 / scaleOf(INSET),
  }));
  const patterns = own('map').flatMap((pattern) => {
    const turn = turnOf(pattern);
    const sub = defs.appendChild(document.createElementNS(SVG, 'pattern'));
    sub.id = pattern.id.replace('map', 'subunits');
    sub.setAttribute('href', pattern.getAttribute('href') ?? '');
    return [
      { pattern, turn, units: 1 },
      { pattern: sub, turn, units: SUBUNITS },
    ];
  });
  return {
    scale: (pixels) => {
      // A map that is not shown has no pixels.
      if (pixels === 0) return;
      for (const { pattern, turn, units } of [...patterns, ...insets])
        pattern.setAttribute('patternTransform', `scale(${units / pixels})${turn}`);
    },
  };
}

/** Draws the textures that the page holds with these tiles. */
export function drawTiles(svg: SVGSVGElement, tiles: Readonly<Record<Texture, Tile>>) {
  for (const pattern of svg.querySelectorAll<SVGPatternElement>('pattern[data-texture]')) {
    const tile = tiles[pattern.dataset['texture'] as Texture];
    const [ground, figure] = pattern.children;
    for (const part of [pattern, ground])
      for (const side of ['width', 'height']) part?.setAttribute(side, String(tile.size));
    figure?.setAttribute('d', tilePath(tile));
  }
}
