import type { World } from '../../../../atlas/world.ts';
import { FINE_FROM } from '../../../../geo/camera.ts';
import { FRAME } from '../../../../geo/frame.ts';
import type { Turns } from '../../../../lib/turns.ts';
import { fitCamera } from '../../../../scene/fitCamera.ts';
import { home } from '../../../../store/permalink.ts';
import type { Layer } from '../../../../store/view.ts';
import { layOutMap } from '../../image/mapLayout.ts';
import type { ExportContext } from '../../image/page.ts';
import { numbersBeside } from './besideNumbers.ts';
import { drawNumbers, letterSize } from './numbers.ts';
import { bodyOf, type PaperFormat } from './paper.ts';
import { drawPaperMap, printed, type PaperDrawing } from './paperMap.ts';

const CUT = { x: 0, y: 0, ...FRAME };

/** Draws the world in a layer, with numbers at some of its countries. */
export function* drawWorld(
  context: ExportContext,
  layer: Layer,
  asked: ReadonlyMap<string, number>,
  width: number,
): Turns<PaperDrawing> {
  const view = { ...home(), layer };
  const layout = printed(yield* layOutMap(context.atlas, context.world, view, { x: 0, y: 0 }));
  const size = letterSize(CUT.width, width) * 1.2;
  const labels = numbersBeside(layout.placement.places, asked, size);
  return yield* drawPaperMap({ ...context, view }, layout, CUT, width, { over: drawNumbers(labels, size) });
}

/** Millimeters of letters on the map: about 8 points, as large as a region's name on the sea has room for. */
const LETTERS = 2.8;
/** Millimeters that the legend and the summary of the place take below the map. */
const WORDS = 80;
/** The map's share of a landscape page; the legend is beside it. */
const BESIDE = 0.7;

/**
 * Draws the view as a map on paper: the frame of the page, or the part of it that the sheet has room for. Near maps
 * are drawn from the fine shapes.
 */
export function* drawSheetMap(context: ExportContext, fine: World, sheet: PaperFormat): Turns<PaperDrawing> {
  const { atlas, view } = context;
  const world = fitCamera(view, atlas, context.world).zoom >= FINE_FROM ? fine : context.world;
  const layout = printed(yield* layOutMap(atlas, world, view, { x: 6, y: 6 }));
  const body = bodyOf(sheet);
  const [width, height] =
    sheet.turn === 'landscape' ? [body.width * BESIDE, body.height] : [body.width, body.height - WORDS];
  const wide = Math.min(width, (height * FRAME.width) / FRAME.height);
  return yield* drawPaperMap({ ...context, world }, layout, CUT, wide, {
    labels: LETTERS / (wide / CUT.width),
  });
}

/** Millimeters that captions and legend take beside two maps on a page that is upright. */
const BESIDE_MAPS = 62;

/**
 * The width in millimeters of the maps for questions. A portrait page has two of them with the legend; a
 * landscape page has one. The answer key's map leaves room for the numbers around it.
 */
export function questionMapWidth(sheet: PaperFormat, isKey: boolean): number {
  const { width, height } = bodyOf(sheet);
  const most = sheet.turn === 'landscape' ? 0.8 * width : width;
  if (isKey) return Math.min(most, 120);
  return sheet.turn === 'landscape'
    ? most
    : Math.min(most, (((height - BESIDE_MAPS) / 2) * FRAME.width) / FRAME.height);
}
