import { atlas } from './dataset.ts';
import { expect, open, panel, test, violations, card } from './page.ts';

const sizeOf = (kind: string) => atlas.claims.filter((claim) => claim.kind === kind).length;

test('the menu leads to organizations, people and events, each a link to its card', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Also in the article' }).click();
  const lists = card(page);
  await expect(lists.getByRole('heading', { level: 2 })).toHaveText('Also in the article');
  await expect(lists.locator('li')).toHaveCount(sizeOf('organization'));
  await lists.getByRole('radio', { name: /^People/ }).check();
  await expect(page).toHaveURL(/also=person/);
  await expect(lists.locator('li')).toHaveCount(sizeOf('person'));
  await lists.getByRole('radio', { name: /^Events/ }).check();
  await expect(lists.locator('li')).toHaveCount(sizeOf('event'));
  await lists.getByRole('radio', { name: /^People/ }).check();
  await lists.getByRole('link', { name: /Deng Xiaoping/ }).click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'deng-xiaoping');
  await expect(panel(page).locator('figure').first()).toBeInViewport();
  await page.goBack();
  await expect(lists.locator('li')).toHaveCount(sizeOf('person'));
});

test('the article in the panel names them too, and is one link away from the lists', async ({ page }) => {
  await open(page, '?pane=open');
  await panel(page)
    .getByRole('link', { name: `Organizations ${sizeOf('organization')}` })
    .click();
  await expect(page).toHaveURL(/also=organization/);
  await expect(panel(page).getByRole('region', { name: 'The article' })).toBeHidden();
  await panel(page).getByRole('link', { name: 'Whole article' }).click();
  await expect(panel(page).getByRole('region', { name: 'The article' })).toBeVisible();
  await expect(page).toHaveURL('?pane=open');
});

test('a link that names a list opens it', async ({ page }) => {
  await open(page, '?also=organization');
  await expect(card(page).locator('li')).toHaveCount(sizeOf('organization'));
});

test('axe finds nothing in the lists', async ({ page }) => {
  await open(page, '?pane=open&also=event');
  await expect(card(page).locator('li')).toHaveCount(sizeOf('event'));
  expect(await violations(page, { within: '#panel' })).toEqual([]);
});
