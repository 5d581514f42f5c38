import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The whole atlas as one file, opened from the disk, with the network off. */
export const fromDisk = {
  baseURL: pathToFileURL(resolve('dist/relations-atlas.html')).href,
  offline: true,
} as const;
