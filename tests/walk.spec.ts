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
    // The ways come with the first arrow key.
    await page.locator('[data-map] [data-id="fra"]').focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[data-map] [data-id="fra"]')).not.toBeFocused();
    // Each arrow key on each country, and where the keyboard is then.
    const steps = await page.evaluate(async (ids) => {
      const at = (id: string) => document.querySelector<SVGElement>(`[data-map] [data-id="${id}"]`);
      const found: [string, string[]][] = [];
      for (const id of ids) {
        const next: string[] = [];
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          at(id)?.focus();
          if (document.activeElement !== at(id)) continue;
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          );
          // The keyboard moves once what waits for the ways has run.
          await new Promise((done) => setTimeout(done));
          next.push(document.activeElement?.getAttribute('data-id') ?? '');
        }
        found.push([id, next]);
      }
      return found;
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
