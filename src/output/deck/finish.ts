import JSZip from 'jszip';
import { replaceOnce } from '../../lib/replaceOnce.ts';
import { PLACEHOLDER } from './texts.ts';

const PRESENTATION = 'ppt/presentation.xml';
const HERE = new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${PLACEHOLDER}">.*?</p:sp>`, 'gs');

/** Puts the map, of a slide that has one, in its place. */
const place = (xml: string, drawing: string | undefined): string =>
  drawing === undefined ? xml : replaceOnce(xml, HERE, drawing);

/** Gives every shape of a slide an id of its own, which the writer does not. */
function number(xml: string): string {
  let last = 0;
  const numbered = xml.replace(/<p:cNvPr id="\d+"/g, () => {
    last += 1;
    return `<p:cNvPr id="${last}"`;
  });
  if (last === 0) throw new Error('a slide has no shape to number');
  return numbered;
}

/** Makes each line of the notes a paragraph. */
const notes = (xml: string): string =>
  replaceOnce(xml, /(<a:p><a:r><a:rPr[^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>/g, (_, open = '', text = '') =>
    text
      .split(/\r?\n/)
      .map((line) => `${open}${line}</a:t></a:r>`)
      .join('</a:p>'),
  );

/** A paragraph has its properties once, before its words; the writer repeats them before every run but the first. */
const paragraphs = (xml: string): string =>
  xml.replace(/<\/a:r><a:pPr[^>]*(?:\/>|>.*?<\/a:pPr>)/gs, '</a:r>');

/** The schema wants the notes' master before the slides. */
const presentation = (xml: string): string =>
  replaceOnce(
    xml,
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/gs,
    (_, slides = '', master = '') => `${master}${slides}`,
  );

/** What a part of the file needs, or nothing. */
function repairOf(path: string, drawings: readonly string[]): ((xml: string) => string) | undefined {
  if (path === PRESENTATION) return presentation;
  const [, kind, at] = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(path) ?? [];
  if (kind === 'slides') return (xml) => paragraphs(number(place(xml, drawings[Number(at) - 1])));
  return kind === 'notesSlides' ? notes : undefined;
}

/**
 * Completes a written deck: `drawings` are the shapes of its first slides, in their order.
 * @throws {Error} where the writer has written something else than what is mended here.
 */
export async function finish(
  written: ArrayBuffer,
  drawings: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(written);
  const needed = [PRESENTATION, ...drawings.map((_, at) => `ppt/slides/slide${at + 1}.xml`)];
  for (const path of needed) if (!zip.file(path)) throw new Error(`the deck has no ${path}`);
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
