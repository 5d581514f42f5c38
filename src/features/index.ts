import { about } from './about/about.ts';
import { draw } from './draw/draw.tsx';
import { embed } from './embed/embed.ts';
import type { Feature } from './feature.ts';
import { keys } from './keys/keys.tsx';
import { numbers } from './numbers/numbers.ts';
import { offline } from './offline/offline.tsx';
import { permalink } from './permalink/permalink.ts';
import { projector } from './projector/projector.tsx';
import { settings } from './settings/settings.tsx';
import { share } from './share/share.tsx';
import { story } from './story/story.tsx';

export const features: readonly Feature[] = [
  about,
  numbers,
  permalink,
  embed,
  offline,
  story,
  projector,
  draw,
  share,
  keys,
  settings,
];
