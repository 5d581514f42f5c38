import { element } from '../../../lib/markup.ts';
import { SLIDE_HEIGHT, WIDTH } from '../image/pageLayout.ts';
import { ROOT, XML } from './names.ts';
import { emu, frame, named, createIds, type SlideBox } from './shape.ts';

/** The tree of a slide's shapes. */
export const treeOf = (shapes: string): string =>
  element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr', {}),
      element('p:nvPr', {}),
    ),
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    shapes,
  );

/** The ground is the theme's. */
const BACKGROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COLOR_MAP = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});
export const SAME_COLORS = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

const EMPTY_TEXT = '<a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p>';

/** A place that a slide fills. */
export function placeholder(id: number, name: string, type: string, box: SlideBox | null, body = ''): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(() => id, name, ''),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type, ...(type === 'body' && { idx: 1 }) })),
    ),
    box ? element('p:spPr', {}, frame(box), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>') : '<p:spPr/>',
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: type === 'title' ? 'b' : 't' }),
      body || EMPTY_TEXT,
    ),
  );
}

/** The position of the title, in units of the slide. */
const TITLE: SlideBox = { x: 78, y: 36, width: WIDTH - 156, height: 96 };

const title = (id: number) => placeholder(id, 'Title', 'title', TITLE);

const textStyle = (name: string, size: number, typeface: string) =>
  element(
    name,
    {},
    element(
      'a:lvl1pPr',
      { algn: 'l', rtl: 0 },
      element(
        'a:defRPr',
        { sz: size * 100 },
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
        element('a:latin', { typeface }),
        element('a:ea', { typeface: typeface.replace('lt', 'ea') }),
        element('a:cs', { typeface: typeface.replace('lt', 'cs') }),
      ),
    ),
  );

export const masterXml = (): string =>
  XML +
  element(
    'p:sldMaster',
    ROOT,
    element('p:cSld', {}, BACKGROUND, treeOf(title(createIds()()))),
    COLOR_MAP,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
    element(
      'p:txStyles',
      {},
      textStyle('p:titleStyle', 44, '+mj-lt'),
      textStyle('p:bodyStyle', 18, '+mn-lt'),
      textStyle('p:otherStyle', 18, '+mn-lt'),
    ),
  );

/** The one layout: a title, and free space. */
export const layoutXml = (): string =>
  XML +
  element(
    'p:sldLayout',
    { ...ROOT, type: 'titleOnly', preserve: 1 },
    element('p:cSld', { name: 'Map' }, treeOf(title(createIds()()))),
    SAME_COLORS,
  );

/** Units of a page of notes: upright, 7.5 by 10 inches. */
const NOTES = { width: 1080, height: 1440 } as const;
export const notesSize = (): string => element('p:notesSz', { cx: emu(NOTES.width), cy: emu(NOTES.height) });
export const slideSize = (): string => element('p:sldSz', { cx: emu(WIDTH), cy: emu(SLIDE_HEIGHT) });

const NOTES_IMAGE: SlideBox = { x: 60, y: 96, width: 960, height: 540 };
const NOTES_BODY: SlideBox = { x: 60, y: 684, width: 960, height: 660 };

/** The picture of the slide on a page of notes. */
export const slideImage = (id: number, box: SlideBox | null): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(() => id, 'Slide', ''),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg' })),
    ),
    box ? element('p:spPr', {}, frame(box), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>') : '<p:spPr/>',
  );

export const notesMasterXml = (): string =>
  XML +
  element(
    'p:notesMaster',
    ROOT,
    element(
      'p:cSld',
      {},
      BACKGROUND,
      treeOf(slideImage(2, NOTES_IMAGE) + placeholder(3, 'Notes', 'body', NOTES_BODY)),
    ),
    COLOR_MAP,
    textStyle('p:notesStyle', 12, '+mn-lt'),
  );
