import { expect, open, panel, test, violations } from './page.ts';

test('the sentence on the boundaries opens what is drawn of each disputed place', async ({ page }) => {
  await open(page);
  await page
    .getByRole('link', { name: 'Boundaries: Natural Earth, de facto; they imply no position.' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'About this map' });
  await expect(dialog.getByRole('heading', { name: 'Boundaries and disputed places' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'Aksai Chin' })).toContainText('China');
  expect(await violations(page, { within: 'dialog' })).toEqual([]);
  await dialog.getByRole('link', { name: 'Western Sahara' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel(page)).toHaveAttribute('data-focus', 'esh');
});
