export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** The paper sizes. */
export interface PaperFormat {
  readonly paper: Paper;
  readonly turn: Orientation;
}

/** Millimeters of a sheet that stands upright. */
const SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** Millimeters that stay white: to the sides and above, and below, where the page is numbered. */
const MARGIN = { side: 14, top: 12, bottom: 15 } as const;

/** Millimeters of a page's head with its code, of a row of a list, and of what names the colors. */
const PARTS = { head: 29, foot: 16 } as const;

export interface PaperBox {
  readonly width: number;
  readonly height: number;
}

/** The whole sheet in millimeters. */
export function paperSize({ paper, turn }: PaperFormat): PaperBox {
  const [short, long] = SIZES[paper];
  return turn === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** The printed area of a page, in millimeters. */
export function innerOf(sheet: PaperFormat): PaperBox {
  const { width, height } = paperSize(sheet);
  return { width: width - 2 * MARGIN.side, height: height - MARGIN.top - MARGIN.bottom };
}

/** The area below a page's head and above a line or two, in millimeters. */
export function bodyOf(sheet: PaperFormat): PaperBox {
  const { width, height } = innerOf(sheet);
  return { width, height: height - PARTS.head - PARTS.foot };
}

/** The paper that is usual where a language of a browser ("en-US") is spoken: Letter in a few countries, else A4. */
export const paperFor = (tag: string): Paper =>
  /[-_](US|CA|MX|PH|CL|CO|VE|GT|CR|PA|DO|PR)\b/i.test(tag) ? 'letter' : 'a4';
