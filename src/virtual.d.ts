declare module 'virtual:atlas' {
  import type { Atlas } from './atlas/types.ts';
  const atlas: Atlas;
  export default atlas;
}

declare module 'virtual:teaching' {
  import type { Prose } from './atlas/prose.ts';
  const teaching: readonly Prose[];
  export default teaching;
}

declare module 'virtual:boundaries' {
  import type { Prose } from './atlas/prose.ts';
  const boundaries: readonly Prose[];
  export default boundaries;
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
