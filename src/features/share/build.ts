import type { BuildPart } from '../buildPart.ts';
import { drawPreview } from './image/preview.ts';

/** The picture that a link unfurls to is the slide of its view. */
export const shareBuild: BuildPart = { id: 'share', drawPreview };
