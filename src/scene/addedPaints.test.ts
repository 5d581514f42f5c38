import { describe, expect, it } from 'vitest';
import { difference, lightness, NAMED, sights, STEPS } from './fixture.ts';
import { GROUND, paints, THEMES } from './palette.ts';

describe.each(THEMES)('the numbers of an added layer, in the %s theme,', (theme) => {
  const sea = GROUND.sea[theme];

  it('go one way in gray, can be told apart, and are of no color of the article', () => {
    const steps = STEPS.bySize.map((step) => paints.added(step)[theme].fill);
    const weights = steps.map((fill) => Math.abs(lightness(fill) - lightness(sea)));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    for (const [, see] of sights) {
      steps.forEach((one, at) => {
        for (const other of steps.slice(at + 1))
          expect(difference(see(one), see(other))).toBeGreaterThanOrEqual(5);
        expect(difference(see(one), see(paints.added(0)[theme].fill))).toBeGreaterThanOrEqual(5);
      });
    }
    for (const one of steps)
      for (const paint of NAMED) expect(difference(one, paint[theme].fill)).toBeGreaterThanOrEqual(10);
  });
});

describe('the numbers of an added layer around zero, and its words', () => {
  it.each(THEMES)('are told apart: %s', (theme) => {
    for (const steps of [STEPS.bothWays, STEPS.words])
      for (const [at, one] of steps.entries())
        for (const other of [0, ...steps.slice(at + 1)])
          expect(
            [one, other, difference(paints.added(one)[theme].fill, paints.added(other)[theme].fill)],
            `${one} beside ${other}`,
          ).toEqual([one, other, expect.toSatisfy((apart: number) => apart >= 10)]);
  });

  it.each(THEMES)('lie the farther from zero the farther from the ground: %s', (theme) => {
    const weights = STEPS.bothWays.map((step) =>
      Math.abs(lightness(paints.added(step)[theme].fill) - (theme === 'dark' ? 0 : 100)),
    );
    expect(weights.slice(0, 3)).toEqual(weights.slice(0, 3).toSorted((a, b) => b - a));
    expect(weights.slice(3)).toEqual(weights.slice(3).toSorted((a, b) => a - b));
  });
});
