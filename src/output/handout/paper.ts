export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const TURNS = ['portrait', 'landscape'] as const;
export type Turn = (typeof TURNS)[number];

/** What is printed on. */
export interface Sheet {
  readonly paper: Paper;
  readonly turn: Turn;
}

/** Millimetres of a sheet that stands upright. */
const SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** Millimetres that stay white: to the sides and above, and below, where the page is numbered. */
const MARGIN = { side: 14, top: 12, bottom: 15 } as const;

/** Millimetres of a page's head with its code, of a row of a list, and of what names the colors. */
const PARTS = { head: 29, foot: 16 } as const;

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The whole sheet in millimetres. */
export function sizeOf({ paper, turn }: Sheet): Box {
  const [short, long] = SIZES[paper];
  return turn === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** What of it is printed on, in millimetres. */
export function innerOf(sheet: Sheet): Box {
  const { width, height } = sizeOf(sheet);
  return { width: width - 2 * MARGIN.side, height: height - MARGIN.top - MARGIN.bottom };
}

/** What is left of a page below its head and above a line or two, in millimetres. */
export function bodyOf(sheet: Sheet): Box {
  const { width, height } = innerOf(sheet);
  return { width, height: height - PARTS.head - PARTS.foot };
}

/** The paper that is usual where a language of a browser ("en-US") is spoken: Letter in a few countries, else A4. */
export const paperFor = (tag: string): Paper =>
  /[-_](US|CA|MX|PH|CL|CO|VE|GT|CR|PA|DO|PR)\b/i.test(tag) ? 'letter' : 'a4';
