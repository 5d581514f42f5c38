import type { Locator } from '@playwright/test';
import { expect, open, test } from './page.ts';

for (const [width, height] of [
  [320, 400],
  [400, 300],
  [500, 500],
] as const)
  test(`at ${width}×${height} the key is there beside what is chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?embed&focus=bra');
    const card = page.getByRole('region', { name: 'Brazil' });
    await expect(card.locator('blockquote').filter({ visible: true }).first()).toBeVisible();
    const key = page.getByRole('region', { name: 'What the article says' });
    const press = page.getByRole('contentinfo').getByRole('button', { name: 'Legend' });
    await press.click();
    await expect(key.getByText('Regional average')).toBeInViewport({ ratio: 1 });
    await press.click();
    await expect(key).toBeHidden();
    await card.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-legend', /below|folded/);
  });

test('in Arabic the map, its zoom and its numbers run as they do elsewhere', async ({ page }) => {
  for (const place of ['?embed&lang=ar', '?lang=ar']) {
    await page.setViewportSize({ width: 1000, height: 600 });
    await open(page, place);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const lefts = async (all: Locator) =>
      all.evaluateAll((some) => some.map((one) => Math.round(one.getBoundingClientRect().left)));
    const buttons = await lefts(page.locator('[role="group"]:has(> button[title] > svg) > button[title]'));
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    expect(buttons).toEqual(buttons.toSorted((a, b) => a - b));
    const steps = await lefts(page.locator('#legend [data-kind="named"] > *'));
    expect(steps.length).toBe(4);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  }
});
