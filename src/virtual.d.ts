declare module 'virtual:atlas' {
  import type { Atlas } from './atlas/types.ts';
  const atlas: Atlas;
  export default atlas;
}

declare module 'virtual:place-names' {
  import type { PlaceNames } from './atlas/placeNames.ts';
  const placeNames: PlaceNames;
  export default placeNames;
}

declare module 'virtual:teaching' {
  import type { Prose } from './atlas/prose.ts';
  const teaching: readonly Prose[];
  export default teaching;
}

declare module 'virtual:boundaries/*' {
  import type { Prose } from './atlas/prose.ts';
  const boundaries: readonly Prose[];
  export default boundaries;
}

declare module 'virtual:labels' {
  import type { LabelPlaces } from './scene/labels.ts';
  const places: LabelPlaces;
  export default places;
}

declare module 'virtual:world' {
  import type { World } from './atlas/world.ts';
  const world: World;
  export default world;
}

declare module 'virtual:fine-world' {
  import type { World } from './atlas/world.ts';
  const world: World;
  export default world;
}

declare module 'virtual:coasts' {
  import type { World } from './atlas/world.ts';
  const world: World;
  export default world;
}

declare module 'virtual:fonts' {
  /** A typeface: for which part of Unicode, and where its file is. */
  const fonts: readonly {
    readonly family: string;
    readonly weight: string;
    readonly unicodeRange: string;
    readonly isLatin: boolean;
    readonly address: string;
  }[];
  export default fonts;
}
