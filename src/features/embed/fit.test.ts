import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { FRAME } from '../../geo/frame.ts';
import { fitCamera } from '../../scene/fitCamera.ts';
import { home } from '../../store/permalink.ts';

const { atlas, world } = compiled;

it('fills the free part of a frame around what is chosen', () => {
  const area = { width: 448, height: 372, unit: 448 / FRAME.width };
  const framed = (focus: string | null) => fitCamera({ ...home(), focus, embed: 'map' }, atlas, world, area);
  expect(framed('bra').zoom).toBeCloseTo(372 / FRAME.height / area.unit, 1);
  expect(framed('mlt').zoom).toBe(12);
  expect(framed('africa').zoom).toBeGreaterThan(1.15);
  expect(framed('socialist-international').zoom).toBe(1);
  expect(framed(null).zoom).toBe(1);
});
