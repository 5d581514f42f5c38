import JSZip from 'jszip';
import { PLACEHOLDER } from './texts.ts';

const HERE = new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${PLACEHOLDER}">.*?</p:sp>`, 's');

/** Puts the maps in their places, and gives every shape of a slide an id of its own, which the writer does not. */
function slide(xml: string, drawing: string | undefined): string {
  let last = 0;
  return xml
    .replace(HERE, () => drawing ?? '')
    .replace(/<p:cNvPr id="\d+"/g, () => {
      last += 1;
      return `<p:cNvPr id="${last}"`;
    });
}

/** Makes each line of the notes a paragraph. */
const notes = (xml: string): string =>
  xml.replace(/(<a:p><a:r><a:rPr[^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>/, (_, open: string, text: string) =>
    text
      .split('\n')
      .map((line) => `${open}${line}</a:t></a:r>`)
      .join('</a:p>'),
  );

/** Completes a written deck: `drawings` are the shapes of its first slides, in their order. */
export async function finish(
  written: ArrayBuffer,
  drawings: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(written);
  for (const path of Object.keys(zip.files)) {
    const [, kind, number] = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(path) ?? [];
    const part = zip.file(path);
    if (!part || kind === undefined) continue;
    const xml = await part.async('string');
    zip.file(path, kind === 'slides' ? slide(xml, drawings[Number(number) - 1]) : notes(xml));
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  }) as Promise<Uint8Array<ArrayBuffer>>;
}
