import { aboutBuild } from './about/build.tsx';
import type { BuildPart } from './buildPart.ts';
import { shareBuild } from './share/build.ts';

/** The additions of features to the built pages; for the build alone. */
export const buildParts: readonly BuildPart[] = [aboutBuild, shareBuild];
