import { FRAME } from '../../geo/frame.ts';
import { HOME, type Layer } from '../../store/view.ts';
import { drawnOf } from '../drawn.ts';
import type { Subject } from '../page.ts';
import { drawNumbers, letterSize, placeNumbers } from './numbers.ts';
import { bodyOf, type Sheet } from './paper.ts';
import { drawPaperMap, printed, type Drawing } from './paperMap.ts';

const CUT = { x: 0, y: 0, ...FRAME };

/** The world in a layer, with numbers at some of its countries. */
export function drawWorld(
  subject: Subject,
  layer: Layer,
  asked: ReadonlyMap<string, number>,
  width: number,
): Drawing {
  const view = { ...HOME, layer };
  const drawn = printed(drawnOf(subject.atlas, subject.world, view, { x: 0, y: 0 }));
  const size = letterSize(CUT.width, width) * 1.2;
  const labels = placeNumbers(drawn.placement.places, asked, size);
  return drawPaperMap({ ...subject, view }, drawn, CUT, width, drawNumbers(labels, size));
}

/** The view as a map on paper: the frame of the page, or as much of it as a height in millimetres allows. */
export function drawView(subject: Subject, width: number, height: number): Drawing {
  const drawn = printed(drawnOf(subject.atlas, subject.world, subject.view, { x: 6, y: 6 }));
  return drawPaperMap(subject, drawn, CUT, Math.min(width, (height * FRAME.width) / FRAME.height));
}

/** Millimetres that captions and legend take beside two maps on a page that is upright. */
const BESIDE_MAPS = 62;

/**
 * The width in millimetres of the maps of a sheet of questions. On a page that is upright two of them stand with the legend; on
 * another, each has its own. The one of the key leaves room for what stands around it.
 */
export function questionMapWidth(sheet: Sheet, isKey: boolean): number {
  const { width, height } = bodyOf(sheet);
  const most = sheet.turn === 'landscape' ? 0.8 * width : width;
  if (isKey) return Math.min(most, 120);
  return sheet.turn === 'landscape'
    ? most
    : Math.min(most, (((height - BESIDE_MAPS) / 2) * FRAME.width) / FRAME.height);
}
