import { onDevice } from '../lib/storage.ts';

/**
 * What a reader sets for every page: each an attribute of the root element, so that style sheets see it, set
 * before the first paint by public/first.js, and kept on the device. The first value is the default and is not written.
 */
export const SETTINGS = {
  theme: ['auto', 'light', 'dark'],
  text: ['normal', 'large', 'larger'],
  motion: ['auto', 'reduced', 'full'],
  /** Shortcuts of a single character, which can be in the way of those who speak to the machine. */
  keys: ['on', 'off'],
  /** The languages of the interface (i18n/locales); a link that names one comes first. */
  lang: ['auto', 'en', 'zh', 'fr', 'es', 'ru', 'ar'],
} as const;
export type Setting = keyof typeof SETTINGS;
export type ValueOf<S extends Setting> = (typeof SETTINGS)[S][number];

/** A setting as it stands; the default where there is no page. */
export function settingOf<S extends Setting>(name: S): ValueOf<S> {
  const values: readonly ValueOf<S>[] = SETTINGS[name];
  const given = typeof document === 'undefined' ? undefined : document.documentElement.dataset[name];
  return values.find((value) => value === given) ?? (values[0] as ValueOf<S>);
}

const listeners = new Set<() => void>();

/** Sets it for this page alone. */
export function showSetting<S extends Setting>(name: S, value: ValueOf<S>) {
  const { dataset } = document.documentElement;
  if (value === SETTINGS[name][0]) delete dataset[name];
  else dataset[name] = value;
  for (const listener of listeners) listener();
}

const keyOf = (name: Setting) => `relations-atlas.${name}`;

/** Takes over what was chosen on other pages while this one was away, but for what its link decides. */
export function rereadSettings(decided: readonly Setting[]) {
  for (const name of Object.keys(SETTINGS) as Setting[]) {
    if (decided.includes(name)) continue;
    const kept = onDevice.read(keyOf(name));
    // Refused: what this page shows stays.
    if (kept === undefined) continue;
    const values: readonly ValueOf<typeof name>[] = SETTINGS[name];
    showSetting(name, values.find((value) => value === kept) ?? SETTINGS[name][0]);
  }
}

/** Sets it for this page, and for the next ones where the browser keeps things. */
export function chooseSetting<S extends Setting>(name: S, value: ValueOf<S>) {
  // Refused or full: the choice lasts as long as the page.
  onDevice.write(keyOf(name), value === SETTINGS[name][0] ? null : value);
  showSetting(name, value);
}

/** Calls back after any setting was chosen. */
export function onSetting(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the reader, or the device, asks for stillness. */
export const isMotionReduced = (): boolean =>
  settingOf('motion') === 'reduced' ||
  (settingOf('motion') === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches);
