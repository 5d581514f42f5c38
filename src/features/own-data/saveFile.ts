import { download } from '../../ui/download.ts';
import { BLOCK, pristineFile } from './begin.ts';

const ATLAS = './relations-atlas.html';
const OLD = new RegExp(`<script type="application/json" id="${BLOCK}">[^<]*</script>\\n?`);

/** Fetches the file of the atlas: the page itself in the single file, otherwise the file beside the page. */
async function source(): Promise<string> {
  const own = pristineFile()?.cloneNode(true) as HTMLElement | undefined;
  if (!own) {
    const answer = await fetch(ATLAS);
    if (!answer.ok) throw new Error(`${ATLAS}: ${answer.status}`);
    return answer.text();
  }
  // Settings of this reader, made before the first paint.
  for (const name of own.getAttributeNames())
    if (name.startsWith('data-') && name !== 'data-offline') own.removeAttribute(name);
  return `<!doctype html>\n${own.outerHTML}\n`;
}

/**
 * Puts numbers into the file of the atlas. Its policy does not restrict data, and the data cannot end their element.
 */
export function putInto(html: string, text: string): string {
  const clean = html.replace(OLD, '');
  const end = clean.lastIndexOf('</body>');
  if (end < 0) throw new Error('the file of the atlas has no end');
  const block = `<script type="application/json" id="${BLOCK}">${text.replaceAll('<', String.raw`\u003c`)}</script>\n`;
  return clean.slice(0, end) + block + clean.slice(end);
}

/** Hands the file to the reader; its name. */
export async function saveFile(text: string): Promise<string> {
  const name = 'relations-atlas-numbers.html';
  download(new Blob([putInto(await source(), text)], { type: 'text/html' }), name);
  return name;
}
