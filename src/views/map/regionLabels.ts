import type { Id } from '../../atlas/id.ts';

/** The regions' labels on the map, by region. */
export const regionLabels = new Map<Id, Element>();
