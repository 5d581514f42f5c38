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
      .split(/\r?\n/)
      .map((line) => `${open}${line}</a:t></a:r>`)
      .join('</a:p>'),
  );

/** A paragraph has its properties once, before its words; the writer repeats them before every run. */
const paragraphs = (xml: string): string =>
  xml.replace(/<\/a:r><a:pPr[^>]*(?:\/>|>.*?<\/a:pPr>)/gs, '</a:r>');

/** The schema wants the notes' master before the slides. */
const presentation = (xml: string): string =>
  xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1');

/** What a part of the file needs, or nothing. */
function repairOf(path: string, drawings: readonly string[]): ((xml: string) => string) | undefined {
  if (path === 'ppt/presentation.xml') return presentation;
  const [, kind, number] = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(path) ?? [];
  if (kind === 'slides') return (xml) => paragraphs(slide(xml, drawings[Number(number) - 1]));
  return kind === 'notesSlides' ? notes : undefined;
}

/** Completes a written deck: `drawings` are the shapes of its first slides, in their order. */
export async function finish(
  written: ArrayBuffer,
  drawings: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(written);
  for (const path of Object.keys(zip.files)) {
    const repair = repairOf(path, drawings);
    const part = repair && zip.file(path);
    if (part) zip.file(path, repair(await part.async('string')));
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  }) as Promise<Uint8Array<ArrayBuffer>>;
}
