/** English words of the menu entry that keeps the site for offline use. */
export const words = {
  keep: 'Save for offline use',
  progress: (done: number, all: number) => `${done} of ${all} files saved`,
  kept: 'Saved. The atlas opens offline.',
  failed: 'Couldn’t save every file. Go online and try again.',
} as const;
