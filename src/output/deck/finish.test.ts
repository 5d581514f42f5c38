import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { finish } from './finish.ts';
import { PLACEHOLDER } from './texts.ts';

const WRITTEN = {
  'ppt/presentation.xml': '<p><p:sldIdLst><a/></p:sldIdLst><p:notesMasterIdLst><b/></p:notesMasterIdLst></p>',
  'ppt/slides/slide1.xml': `<p:sp><p:nvSpPr><p:cNvPr id="7" name="title"></p:sp><p:sp><p:nvSpPr><p:cNvPr id="7" name="${PLACEHOLDER}"></p:sp>`,
  'ppt/notesSlides/notesSlide1.xml': '<a:p><a:r><a:rPr lang="en"/><a:t>One\ntwo</a:t></a:r></a:p>',
};

/** The parts of a finished deck, of which the writer wrote `parts`. */
async function finished(parts: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  const written = await zip.generateAsync({ type: 'arraybuffer' });
  const deck = await JSZip.loadAsync(await finish(written, ['<p:cNvPr id="7" name="Map $&">']));
  const texts = Object.keys(parts).map(async (path) => [path, await deck.file(path)?.async('string')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

it('puts the map in its place, numbers the shapes, makes lines of the notes paragraphs', async () => {
  expect(await finished(WRITTEN)).toEqual({
    'ppt/presentation.xml':
      '<p><p:notesMasterIdLst><b/></p:notesMasterIdLst><p:sldIdLst><a/></p:sldIdLst></p>',
    'ppt/slides/slide1.xml':
      '<p:sp><p:nvSpPr><p:cNvPr id="1" name="title"></p:sp><p:cNvPr id="2" name="Map $&">',
    'ppt/notesSlides/notesSlide1.xml':
      '<a:p><a:r><a:rPr lang="en"/><a:t>One</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en"/><a:t>two</a:t></a:r></a:p>',
  });
});

it.each(Object.keys(WRITTEN))('throws where the writer has written something else: %s', async (path) => {
  await expect(finished({ ...WRITTEN, [path]: '<p/>' })).rejects.toThrow(
    'stand there once, and does 0 times',
  );
});

it('throws where a slide is missing', async () => {
  await expect(finished({ ...WRITTEN, 'ppt/slides/slide1.xml': '' })).rejects.toThrow();
  const { 'ppt/slides/slide1.xml': _, ...rest } = WRITTEN;
  await expect(finished(rest)).rejects.toThrow('the deck has no ppt/slides/slide1.xml');
});
