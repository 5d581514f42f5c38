import { useLayoutEffect } from 'react';
import { FRAME } from '../../geo/frame.ts';

/** Units of the frame to a pixel on the map that the drawing is made for, and the pixels of its letters. */
const MADE_FOR = { units: 2, letters: 16 } as const;
/** Times its size that a texture is enlarged at most: a swatch must still hold it. */
const LARGEST = 3;

/** Pixels of the letters of the menu: it is for who stands at the machine. */
const MENU = 17;

/** The width of a field of the legend, in sizes of the letters. */
const SWATCH = 1.5;

const TURN = /rotate\([^)]*\)/;

/** Lets the page know the size of its letters, and of a pixel on the map: the style sheet does the rest. */
export function useDress(letters: number) {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    const svg = document.querySelector<SVGSVGElement>('svg[data-map]');
    const stage = svg?.closest('.stage');
    const dress = () => {
      const units = FRAME.width / (svg?.clientWidth || FRAME.width);
      root.style.setProperty('--letters', `${letters}px`);
      root.style.setProperty('--units', String(units));
      root.style.setProperty('--shrink', String(Math.min(1, MENU / letters)));
      root.style.setProperty('--room', `${roomFor(stage)}px`);
      const scale = (letters / MADE_FOR.letters) * (units / MADE_FOR.units);
      // Pixels of the map to a unit of it, against those of a field of the legend, which is 60 units wide.
      const swatch = 60 / (SWATCH * letters * units);
      root.style.setProperty('--swatch', Math.min(1, Math.max(0.3, swatch)).toFixed(2));
      scaleTextures(svg, Math.min(LARGEST, Math.max(1, scale)));
    };
    root.dataset['display'] = 'projector';
    dress();
    const resized = new ResizeObserver(dress);
    for (const element of [svg, stage, ...(stage?.children ?? [])]) if (element) resized.observe(element);
    return () => {
      resized.disconnect();
      delete root.dataset['display'];
      for (const name of ['--letters', '--units', '--shrink', '--room', '--swatch'])
        root.style.removeProperty(name);
      scaleTextures(svg, 1);
    };
  }, [letters]);
}

/** Pixels of height that the stage has for the map beside all else in it. */
function roomFor(stage: Element | null | undefined): number {
  if (!stage) return 0;
  const others = [...stage.children].filter((child) => !child.matches('.map, .map-hint'));
  return others.reduce((room, child) => room - child.getBoundingClientRect().height, stage.clientHeight);
}

/** React has no part in what is added to the attribute: it never changes there. */
function scaleTextures(svg: Element | null, scale: number) {
  for (const pattern of svg?.querySelectorAll('pattern') ?? []) {
    const turn = TURN.exec(pattern.getAttribute('patternTransform') ?? '')?.[0] ?? '';
    const next = scale === 1 ? turn : `${turn} scale(${scale.toFixed(2)})`;
    if (pattern.getAttribute('patternTransform') !== next) pattern.setAttribute('patternTransform', next);
  }
}
