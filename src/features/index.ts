import { about } from './about/about.ts';
import { pen } from './pen/pen.tsx';
import { embed } from './embed/embed.ts';
import type { Feature } from './feature.ts';
import { help } from './help/help.tsx';
import { ownData } from './own-data/ownData.ts';
import { offline } from './offline/offline.tsx';
import { projector } from './projector/projector.tsx';
import { quiz } from './quiz/quiz.ts';
import { settings } from './settings/settings.tsx';
import { share } from './share/share.tsx';
import { story } from './story/story.tsx';

export const features: readonly Feature[] = [
  about,
  ownData,
  embed,
  offline,
  story,
  quiz,
  projector,
  pen,
  share,
  help,
  settings,
];
