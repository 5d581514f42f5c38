import { clamp } from '../../../lib/clamp.ts';
import { dirOf } from '../../../locales/locales.ts';
import { element } from '../../../lib/markup.ts';
import type { Pause } from '../../../lib/schedule.ts';
import { doInTurns } from '../../../lib/turns.ts';
import { legendOf } from '../../../text/legend.ts';
import { drawnBy } from '../image/mapLayout.ts';
import { baselinesOf } from '../image/drawLabel.ts';
import { TEXT_INKS } from '../image/inks.ts';
import { insetOf } from '../image/inset.ts';
import { labelsOf, type MapLabel } from '../image/labels.ts';
import { textWidth } from '../image/measure.ts';
import type { ExportContext } from '../image/page.ts';
import { WIDTH } from '../image/pageLayout.ts';
import { contentOf, type SlideStep } from './content.ts';
import { fitSlide } from './fit.ts';
import { footGroup, legendGroup, LINK, slideWords, type Side } from './groups.ts';
import { cellsOf } from './cells.ts';
import { layOutSlide, LETTER_SIZES } from './layout.ts';
import { SAME_COLORS, treeOf } from './masters.ts';
import { ROOT, XML } from './names.ts';
import { notesFor, notesXml } from './notes.ts';
import type { SlidePart } from './package.ts';
import { createIds, group, POINT, rectangle, type SlideBox } from './shape.ts';
import { countryShapes, insetShapes, type SlideMap } from './shapes.ts';
import { strokeShapes } from './strokes.ts';
import { lineHeight, textBox, titleBox, type Paragraph } from './text.ts';

/** The zoom from which labels have room for their words. */
const NEAR = 1.5;

/** Writes a slide of a view, and another for text that does not fit. `worldFor` gives the shapes for a zoom. */
export async function mapSlides(
  given: Omit<ExportContext, 'world'>,
  step: Omit<SlideStep, 'at'>,
  worldFor: (zoom: number) => Promise<ExportContext['world']>,
  pause: Pause,
): Promise<SlidePart[]> {
  const { atlas, view, words } = given;
  const coarse = await worldFor(1);
  const isMirrored = dirOf(words.locale) === 'rtl';
  const mirror = (box: SlideBox) => (isMirrored ? { ...box, x: WIDTH - box.x - box.width } : box);
  const content = contentOf({ ...given, world: coarse }, step);
  const legend = legendOf(atlas, view.layer, words);
  // A first layout gives the height of the map, and the map gives the entries of its legend.
  const sketch = layOutSlide(
    content,
    cellsOf(legend, () => true, words),
  );
  const { camera, cut } = fitSlide(atlas, coarse, view, sketch.map.height / sketch.map.width);
  const subject = { ...given, world: await worldFor(camera.zoom) };
  await pause();
  const bleed = { x: -cut.x, y: -cut.y };
  const mapLayout = await doInTurns(drawnBy(atlas, subject.world, view, camera, bleed), pause);
  const used = new Set(mapLayout.shapes.map(({ mark }) => mark.swatch.id));
  const layout = {
    ...layOutSlide(
      content,
      cellsOf(legend, (id) => used.has(id), words),
    ),
    map: sketch.map,
    // A part of the world ends somewhere.
    hasFrame: sketch.hasFrame || camera.zoom > 1,
  };
  await pause();
  const box = mirror(mapBox(layout.map, cut, layout.hasFrame));
  const scale = box.width / cut.width;
  const next = createIds();
  const side: Side = { next, subject, mirror };
  const map: SlideMap = { next, subject, mapLayout, cut, map: { x: box.x - cut.x * scale, y: box.y - cut.y * scale, scale } }; // prettier-ignore
  const title = titleBox(next, content.title, mirror(layout.title), layout.title.size, words.locale);
  const countries: string[] = [];
  for (const draw of countryShapes(map)) {
    countries.push(draw());
    await pause();
  }
  const inset = await doInTurns(insetOf(atlas, subject.world, view.layer, mapLayout), pause);
  const size = (LETTER_SIZES.small * POINT) / scale;
  const labels = labelsOf(subject, mapLayout, { size, isShort: camera.zoom < NEAR, cut });
  const mapName = given.shareWords.slides.map;
  const whole = group(
    { next, name: mapName, alt: words.mark(mapName, content.title) },
    box,
    countries.join('') +
      (inset ? insetShapes(map, inset) : '') +
      (layout.hasFrame
        ? rectangle({ next, name: mapName, alt: '', fill: undefined, line: { color: TEXT_INKS.edge.light, weight: 0.75 } }, box) // prettier-ignore
        : '') +
      labels.map((label) => labelBox(label, map)).join('') +
      strokeShapes(map),
  );
  await pause();
  const shapes = title + whole + slideWords(layout, content.finding, side) + legendGroup(layout, side) + footGroup(layout, content.foot, side); // prettier-ignore
  const links = new Map([[LINK, given.link]]);
  const first = { xml: slideXml(shapes), notes: notesXml(notesFor(subject, step), words.locale), links };
  if (layout.rest.length === 0) return [first];
  return [first, ...restSlides(subject, { ...content, finding: '', blocks: layout.rest }, mirror)];
}

/** Writes slides for the text that does not fit beside the map. */
function restSlides(
  subject: ExportContext,
  content: ReturnType<typeof contentOf>,
  mirror: Side['mirror'],
): SlidePart[] {
  const next = createIds();
  const layout = layOutSlide(content, [], false);
  const side: Side = { next, subject, mirror };
  const { locale } = subject.words;
  const title = titleBox(next, content.title, mirror(layout.title), layout.title.size, locale);
  const part = {
    xml: slideXml(title + slideWords(layout, '', side) + footGroup(layout, content.foot, side)),
    notes: notesXml([subject.link], locale),
    links: new Map([[LINK, subject.link]]),
  };
  const isStuck = layout.blocks.length === 0 || layout.rest.length === 0;
  return isStuck ? [part] : [part, ...restSlides(subject, { ...content, blocks: layout.rest }, mirror)];
}

const slideXml = (shapes: string) =>
  XML + element('p:sld', ROOT, element('p:cSld', {}, treeOf(shapes)), SAME_COLORS);

/** Places the map in the available room: as large as possible, framed if there is text beside it. */
function mapBox(room: SlideBox, cut: { width: number; height: number }, isFramed: boolean): SlideBox {
  const width = Math.min(room.width, (room.height * cut.width) / cut.height);
  const height = (width * cut.height) / cut.width;
  const left = isFramed ? 0 : (room.width - width) / 2;
  return { x: room.x + left, y: room.y, width, height };
}

/** Writes a label of the map, in a box as wide as its words. */
function labelBox(
  { kind, x, size, side, lines, y }: MapLabel,
  { map, cut, next, subject }: SlideMap,
): string {
  const box = { x: map.x + cut.x * map.scale, width: cut.width * map.scale };
  const points = (size * map.scale) / POINT;
  return lines
    .map(({ text, bold }, at) => {
      const width = textWidth(text, points * POINT) * 1.1;
      const baseline = baselinesOf({ y, size, lines })[at] ?? y;
      const left = side === 'start' ? 0 : side === 'end' ? width : width / 2;
      const isNumeral = kind === 'numeral';
      const paragraph: Paragraph = {
        name: text,
        box: {
          x: clamp(map.x + x * map.scale - left, box.x, box.x + box.width - width),
          y: map.y + (baseline - size) * map.scale,
          width,
          height: lineHeight(points),
        },
        size: points,
        runs: [{ text, bold, ...(isNumeral && { color: '#ffffff' }) }],
        align: 'middle',
        anchor: 'ctr',
        isLine: true,
        ...(!isNumeral && { ground: 0.72 }),
      };
      return textBox(next, paragraph, subject.words.locale);
    })
    .join('');
}
