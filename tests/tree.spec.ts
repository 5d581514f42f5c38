import type { Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

/** What a screen reader walks through: the browser's own accessibility tree, in its order. */
interface Node {
  readonly role: string;
  readonly name: string;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** Roles that a person acts on: each must say what it is. */
const ACTED_ON = [
  'button',
  'link',
  'radio',
  'checkbox',
  'combobox',
  'textbox',
  'searchbox',
  'option',
  'tab',
  'slider',
];

async function treeOf(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: RawNode | undefined): Node[] => {
    if (!node) return [];
    const own = node.ignored ? [] : [{ role: node.role?.value ?? '', name: node.name?.value ?? '' }];
    return [...own, ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id)))];
  };
  return walk(nodes[0]);
}

const line = ({ role, name }: Node) => `${role}: ${name}`;

/** Those of the tree's lines that are expected, in the tree's order, each the first time. */
function inOrder(tree: readonly Node[], expected: readonly string[]): string[] {
  return [...new Set(tree.map(line).filter((one) => expected.includes(one)))];
}

/** What live regions hold now. */
const told = async (page: Page) =>
  (await page.locator('[role="status"], [aria-live="polite"], [role="alert"]').allInnerTexts()).join(' | ');

const PLACES = [
  '',
  '?focus=fra',
  '?layer=regions&focus=africa',
  '?mode=table',
  '?mode=story&step=africa',
  '?mode=quiz&seed=7&kinds=said&count=2',
];

test('the parts of the page come in the order of reading', async ({ page }) => {
  await open(page, '?focus=fra');
  const expected = [
    'link: Skip to the map',
    'link: Skip to the article',
    'heading: Relations Atlas',
    'textbox: Search countries, parties and the article',
    'group: View',
    'group: What to show',
    'navigation: Go to',
    'link: France: 3 parties named',
    'button: Zoom in',
    'region: Dates in the article',
    'heading: What the shades mean',
    'complementary: What the article says',
    'heading: France',
    'heading: Parties named (3)',
    'heading: Contacts with major parties in the developed countries',
  ];
  expect(inOrder(await treeOf(page), expected)).toEqual(expected);
});

test('whatever is acted on says what it is, in every view', async ({ page }) => {
  for (const place of PLACES) {
    await open(page, place);
    await page.waitForLoadState('networkidle');
    const nameless = (await treeOf(page)).filter(
      ({ role, name }) => ACTED_ON.includes(role) && name.trim() === '',
    );
    expect([place, nameless]).toEqual([place, []]);
  }
});

test('the map: each country is told with its evidence, and its sentence on demand', async ({ page }) => {
  await open(page, '?focus=fra');
  await page.getByRole('link', { name: 'Skip to the map' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(focused).toMatch(/^[^:]+: ./);
  expect((await treeOf(page)).map(line)).toContain(`link: ${focused}`);
  await page.keyboard.press('s');
  await expect.poll(() => told(page)).toMatch(/\w+ \w+ \w+ \w+/);
});

test('the search: a combobox that counts, names what is chosen, and leads to its heading', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('kenya');
  const option = page.getByRole('option', { name: /Kenya/ }).first();
  await expect(option).toBeVisible();
  const tree = await treeOf(page);
  expect(tree.map(({ role }) => role)).toEqual(expect.arrayContaining(['combobox', 'listbox', 'option']));
  expect(await told(page)).toMatch(/\d/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kenya' })).toBeVisible();
  expect((await treeOf(page)).map(line)).toContain('heading: Kenya');
});

test('the table: heads that sort, rows that are named, counts that are told', async ({ page }) => {
  await open(page, '?mode=table');
  const head = page.getByRole('columnheader', { name: 'Country' });
  await expect(head).toBeVisible();
  await page.getByRole('searchbox').fill('guinea');
  await expect.poll(() => told(page)).toMatch(/\d/);
  const tree = (await treeOf(page)).map(line);
  expect(tree.filter((one) => one.startsWith('rowheader: '))).toEqual(
    expect.arrayContaining([expect.stringContaining('Guinea')]),
  );
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', /ascending|descending/);
});
