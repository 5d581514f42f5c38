import { MERIDIANS, PROJECTIONS } from '../src/geo/camera.ts';
import { atlas } from './dataset.ts';
import { expect, open, test } from './page.ts';

const inhabited = atlas.countries.filter(({ status }) => status !== 'uninhabited').map(({ id }) => id);
const MAPS = PROJECTIONS.flatMap((projection) =>
  (projection === 'globe' ? MERIDIANS.slice(0, 1) : MERIDIANS).map((meridian) => ({ projection, meridian })),
);

for (const { projection, meridian } of MAPS) {
  test(`arrow keys lead from every country to every other: ${projection}, ${meridian}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open(page, `?projection=${projection}&meridian=${meridian}`);
    await page.waitForSelector('[data-camera]:not([data-moving])');
    // Each arrow key on each country, and where the keyboard is then.
    const steps = await page.evaluate((ids) => {
      const at = (id: string) => document.querySelector<SVGElement>(`[data-map] [data-id="${id}"]`);
      return ids.map((id) => [
        id,
        ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => {
          at(id)?.focus();
          if (document.activeElement !== at(id)) return '';
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          );
          return document.activeElement?.getAttribute('data-id') ?? '';
        }),
      ]) as [string, string[]][];
    }, inhabited);
    const next = new Map(steps);
    const unreached = inhabited.filter((from) => {
      const seen = new Set([from]);
      for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
      return inhabited.some((id) => !seen.has(id));
    });
    expect(unreached).toEqual([]);
  });
}
