import { parse, wcagContrast } from 'culori';
import { expect, open, openMenu, test } from './page.ts';

const PLACES = {
  'a country': '?focus=fra',
  'the table': '?mode=table',
  'the story': '?mode=story',
  'the quiz': '?mode=quiz',
  'the projector': '?display=projector',
} as const;

interface Edge {
  readonly what: string;
  readonly line: string;
  readonly inside: string;
  readonly outside: string;
}

/** The edges of what can be acted on and is not switched off, with the grounds on both sides. Boxes to tick are the browser's. */
const edges = (): Edge[] => {
  const opaque = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/(?:, 0\)|transparent)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const found = document.querySelectorAll(
    'button, select, textarea, input:not([type=checkbox], [type=radio]), .button, .segments, .search-field',
  );
  return [...found].flatMap((element) => {
    const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const drawn = borderBottomWidth !== '0px' && borderBottomStyle !== 'none' && width > 2 && height > 2;
    if (!drawn || element.matches(':disabled, [aria-disabled=true]') || !element.checkVisibility()) return [];
    return {
      what: `${element.tagName} .${element.className} ${element.textContent.slice(0, 20)}`,
      line: borderBottomColor,
      inside: opaque(element),
      outside: opaque(element.parentElement),
    };
  });
};

for (const [name, place] of Object.entries(PLACES)) {
  test(`edges of fields and buttons are seen by 3:1, light and dark, with ${name} open`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, place);
    // Before a class the fields and buttons are in one menu.
    if (place === PLACES['the projector']) await openMenu(page, 'Menu');
    await expect.poll(async () => (await page.evaluate(edges)).length).toBeGreaterThan(3);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const pale = (await page.evaluate(edges)).filter(({ line, inside, outside }) =>
        // A solid button is its own edge.
        [line === inside ? outside : inside, outside].some(
          (ground) => wcagContrast(parse(line) ?? '', parse(ground) ?? '') < 3,
        ),
      );
      expect([colorScheme, pale]).toEqual([colorScheme, []]);
    }
  });
}
