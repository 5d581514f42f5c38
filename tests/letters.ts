import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Letters that come with the tests: a narrow sans, as wide on every machine. */
const NARROW = 'node_modules/reveal.js/css/theme/fonts/source-sans-pro/source-sans-pro-regular.woff';

/**
 * Sets the page in letters of a known width, in place of those of the machine. Call it once the page is open. They are
 * handed over as bytes: the policy of the one file admits no other style sheet, and no address of a font.
 */
export async function setLetters(page: Page, width: 'narrow' | 'wide') {
  await page.evaluate(
    async ([letters, sizeAdjust]) => {
      const bytes = Uint8Array.from(atob(letters), (one) => one.charCodeAt(0));
      // Wide: the same, drawn larger than its size says. The types of the DOM do not know it.
      const descriptors: FontFaceDescriptors & { sizeAdjust: string } = { sizeAdjust };
      document.fonts.clear();
      document.fonts.add(await new FontFace('Letters', bytes, descriptors).load());
      for (const name of ['--sans', '--serif']) document.documentElement.style.setProperty(name, 'Letters');
    },
    [readFileSync(NARROW, 'base64'), width === 'wide' ? '125%' : '100%'] as const,
  );
}
