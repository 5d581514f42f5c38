/**
 * What a reader sets for every page: each an attribute of the root element, so that style sheets see it, set
 * before the first paint by public/theme.js. The first value is the default and is not written.
 */
export const SETTINGS = {
  theme: ['auto', 'light', 'dark'],
  text: ['normal', 'large', 'larger'],
  motion: ['auto', 'reduced', 'full'],
  /** Shortcuts of a single character, which can be in the way of those who speak to the machine. */
  keys: ['on', 'off'],
} as const;
export type Setting = keyof typeof SETTINGS;
export type ValueOf<S extends Setting> = (typeof SETTINGS)[S][number];

/** A setting as it stands; the default where there is no page. */
export function settingOf<S extends Setting>(name: S): ValueOf<S> {
  const values: readonly ValueOf<S>[] = SETTINGS[name];
  const given = typeof document === 'undefined' ? undefined : document.documentElement.dataset[name];
  return values.find((value) => value === given) ?? (values[0] as ValueOf<S>);
}

/** Whether the reader, or the device, asks for stillness. */
export const isMotionReduced = (): boolean =>
  settingOf('motion') === 'reduced' ||
  (settingOf('motion') === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches);
