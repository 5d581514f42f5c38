import type { Page } from '@playwright/test';
import { expect, go, open, panel, settled, test } from './page.ts';

/** A node of the browser's accessibility tree, which a screen reader walks through in order. */
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

/** Roles of interactive elements: each must have a name. */
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

/** Filters the tree's lines for the expected ones, in the tree's order, each only once. */
function inOrder(tree: readonly Node[], expected: readonly string[]): string[] {
  return [...new Set(tree.map(line).filter((one) => expected.includes(one)))];
}

/** Reads the current texts of the live regions. */
const told = async (page: Page) =>
  (await page.locator('[role="status"], [aria-live="polite"], [role="alert"]').allInnerTexts()).join(' | ');

/** Places, each with what is there once all of it has come. */
const PLACES = {
  '?focus=fra': '[data-panel] blockquote mark',
  '?layer=regions&focus=africa': '[role="group"] > a[data-id]',
  '?mode=table': 'table[data-name] tbody tr',
  '?mode=story&step=africa': '[data-step][data-current]',
  '?mode=quiz&seed=7&kinds=said&count=2': 'input[type="checkbox"]',
};

test('the parts of the page come in the order of reading', async ({ page }) => {
  await open(page, '?focus=fra');
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const expected = [
    'link: Skip to the map',
    'link: Skip to the article',
    'link: Relations Atlas',
    'navigation: View',
    'textbox: Search countries, parties and the article',
    'button: Article',
    'button: More',
    `heading: ${headline}`,
    'button: Show Number of parties',
    'button: World',
    'button: Dates',
    'button: Zoom in',
    'link: France: 3 parties named',
    'heading: What the article says',
    'complementary: Sentences from the article',
    'heading: France',
    'heading: Parties named (3)',
    'heading: The article',
    'heading: Contacts with major parties in the developed countries',
    'link: About this map',
  ];
  await expect(panel(page).getByRole('heading', { name: 'France', exact: true })).toBeVisible();
  expect(inOrder(await treeOf(page), expected)).toEqual(expected);
});

test('whatever is acted on says what it is, in every view', async ({ page }) => {
  const nameless = async () =>
    (await treeOf(page)).filter(({ role, name }) => ACTED_ON.includes(role) && name.trim() === '');
  await open(page);
  await settled(page);
  expect(await nameless()).toEqual([]);
  for (const [place, part] of Object.entries(PLACES)) {
    await go(page, place);
    await expect(page.locator(part).filter({ visible: true }).first()).toBeVisible();
    expect([place, await nameless()]).toEqual([place, []]);
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
