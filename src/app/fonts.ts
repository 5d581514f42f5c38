import type fonts from 'virtual:fonts';
import { whenIdle } from '../lib/schedule.ts';

/** The browser's network information, if it has any. */
interface Network {
  readonly connection?: { readonly saveData?: boolean };
}

/** Makes the typefaces known to the browser, those of the article's letters all at once: the page is laid out once. */
async function addFonts(files: typeof fonts) {
  const faces = files.map(({ family, address, isLatin, ...about }) => ({
    face: new FontFace(family, `url(${JSON.stringify(address)}) format('woff2')`, {
      ...about,
      display: 'swap',
    }),
    isLatin,
  }));
  await Promise.allSettled(faces.flatMap(({ face, isLatin }) => (isLatin ? face.load() : [])));
  for (const { face } of faces) document.fonts.add(face);
}

/**
 * Loads the typefaces once the page has come to rest: Latin letters, and others where the page has some. Where data is
 * to be saved, and where they do not come, the fonts of the system stay.
 */
export function loadFonts() {
  if ((navigator as Network).connection?.saveData) return;
  whenIdle(() => {
    void import('virtual:fonts').then(
      ({ default: files }) => addFonts(files),
      () => {},
    );
  });
}
