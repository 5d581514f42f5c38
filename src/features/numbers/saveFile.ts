import { download } from '../../ui/download.ts';
import { BLOCK, pristineFile } from './begin.ts';

const ATLAS = './relations-atlas.html';
const OLD = new RegExp(`<script type="application/json" id="${BLOCK}">[^<]*</script>\\n?`);

/** The file of the atlas: the page itself as it came where it is that, else from where the page is from. */
async function source(): Promise<string> {
  const own = pristineFile()?.cloneNode(true) as HTMLElement | undefined;
  if (!own) {
    const answer = await fetch(ATLAS);
    if (!answer.ok) throw new Error(`${ATLAS}: ${answer.status}`);
    return answer.text();
  }
  // What was set for this reader before the first paint.
  for (const name of Object.keys(own.dataset)) if (name !== 'offline') delete own.dataset[name];
  return `<!doctype html>\n${own.outerHTML}\n`;
}

/** The file of the atlas with numbers in it. Data need no leave of its policy, and cannot end their element. */
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
