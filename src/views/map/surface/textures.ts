import { SUBUNITS } from '../../../geo/camera.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The patterns of the map's own: those of the legend, of one size at every zoom. */
export interface MapTextures {
  readonly scale: (k: number) => void;
}

/** Adds them to a drawing that holds the legend's, named `texture-` and the swatch. */
export function createTextures(svg: SVGSVGElement): MapTextures {
  const defs = svg.appendChild(document.createElementNS(SVG, 'defs'));
  const patterns = [...svg.querySelectorAll('pattern[id^="texture-"]')].flatMap((pattern) => {
    const turn = pattern.getAttribute('patternTransform') ?? '';
    return ([['map', 1], ['subunits', SUBUNITS]] as const).map(([grain, units]) => {
      const own = defs.appendChild(document.createElementNS(SVG, 'pattern'));
      own.id = pattern.id.replace('texture', grain);
      own.setAttribute('href', `#${pattern.id}`);
      return { own, turn, units };
    });
  }); // prettier-ignore
  return {
    scale: (k) => {
      for (const { own, turn, units } of patterns)
        own.setAttribute('patternTransform', `scale(${units / k})${turn}`);
    },
  };
}
