/** `<relations-atlas>` of embed.js: the atlas in a frame as high as its content. See docs/embedding.md. */
export interface RelationsAtlasElement extends HTMLElement {
  /** The place, as the query of a permalink without `?`: `focus=fra&layer=named`. Set it to move; it follows the reader. */
  at: string | null;
  /** A layer for places that name none. */
  layer: 'parties' | 'named' | 'regions' | 'wording' | '' | null;
  /** A projection for places that name none. */
  projection: 'equal-earth' | 'natural-earth' | 'mercator' | 'globe' | '' | null;
  /** The map alone, or the text beside it. */
  embed: 'map' | 'panel' | '' | null;
  theme: 'auto' | 'light' | 'dark' | '' | null;
  addEventListener(
    type: 'atlas-go',
    listener: (event: CustomEvent<AtlasGo>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The detail of `atlas-go`, which fires when the frame is not where the host put it. */
export interface AtlasGo {
  readonly at: string;
}

/** A message between a host and a plain frame, both ways. */
export interface AtlasMessage {
  readonly atlas: 1;
  readonly at?: string;
  /** Only from the frame: pixels at which all is in sight at its width. */
  readonly height?: number;
  /** Only from the frame: a key that nobody used. */
  readonly key?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-atlas': RelationsAtlasElement;
  }
}
