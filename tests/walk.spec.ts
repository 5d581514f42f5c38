import { expect, mark, open, test } from './page.ts';

// That every country is reached from every other, and round the edge, is proved in src/geo/neighbors.test.ts.
test('arrow keys lead to the nearest country that way, and back', async ({ page }) => {
  await open(page);
  await mark(page, 'usa').focus();
  for (const [key, id] of [
    ['ArrowDown', 'mex'],
    ['ArrowUp', 'usa'],
    ['ArrowUp', 'can'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(mark(page, id)).toBeFocused();
  }
  await mark(page, 'bra').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(mark(page, 'bol')).toBeFocused();
});
