import type { Id } from '../../../atlas/id.ts';

/** The colors of the drawn map now, as CSS resolves them; '' for what is not drawn. */
export function readColors(svg: SVGSVGElement) {
  const colorOf = (selector: string, name: 'fill' | 'stroke') => {
    const element = svg.querySelector(selector);
    return element ? getComputedStyle(element)[name] : '';
  };
  const groundOf = (name: string) => `[data-ground="${name}"]`;
  return {
    sea: () => colorOf(groundOf('sea'), 'fill'),
    /** The color of a line of the ground. */
    line: (name: 'graticule' | 'coast' | 'border') => colorOf(groundOf(name), 'stroke'),
    country: (id: Id) => colorOf(`.marks [data-id="${id}"]`, 'fill'),
    /** The two colors of a swatch's texture. */
    swatch: (id: string) => ({
      ground: colorOf(`[data-swatch-ground="${id}"]`, 'fill'),
      ink: colorOf(`[data-swatch-ink="${id}"]`, 'fill'),
    }),
  };
}
