import type { Feature, LatePart } from '../feature.ts';

/** Loads what features have for the dialog; what does not come is left out. */
export async function loadLateParts(features: readonly Feature[]): Promise<readonly LatePart[]> {
  const none: LatePart = {};
  return Promise.all(features.flatMap(({ loadLate }) => loadLate?.().catch(() => none) ?? []));
}
