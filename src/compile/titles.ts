import type { Source } from '../atlas/source.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Puts the title and the description of the atlas into the head of index.html.
 * @throws {Error} where index.html has no place for one of them.
 */
export function headed(html: string, { atlas }: Source): string {
  const put = (page: string, place: string, text: string) => {
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`);
    return page.replace(place, () => escape(text));
  };
  return put(put(html, '<!--title-->', atlas.title), '<!--description-->', atlas.about);
}
