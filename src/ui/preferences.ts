import { onDevice } from '../lib/storage.ts';

/**
 * A reader's settings for every page. Each is an attribute of the root element, visible to style sheets;
 * public/first.js sets it before the first paint, and it stays on the device. The first value is the default and
 * is not written.
 */
export const PREFERENCES = {
  theme: ['auto', 'light', 'dark'],
  text: ['normal', 'large', 'larger'],
  motion: ['auto', 'reduced', 'full'],
  /** Shortcuts of a single character, which can be in the way of those who speak to the machine. */
  keys: ['on', 'off'],
  /** The languages of the interface (locales/locales.ts); a link that names one comes first. */
  lang: ['auto', 'en', 'zh', 'fr', 'es', 'ru', 'ar'],
} as const;
export type Preference = keyof typeof PREFERENCES;
export type ValueOf<S extends Preference> = (typeof PREFERENCES)[S][number];

/** Returns a setting's current value; the default if there is no page. */
export function preferenceOf<S extends Preference>(name: S): ValueOf<S> {
  const values: readonly ValueOf<S>[] = PREFERENCES[name];
  const given = typeof document === 'undefined' ? undefined : document.documentElement.dataset[name];
  return values.find((value) => value === given) ?? (values[0] as ValueOf<S>);
}

const listeners = new Set<() => void>();

/** Sets it for this page alone. */
export function showPreference<S extends Preference>(name: S, value: ValueOf<S>) {
  const { dataset } = document.documentElement;
  if (value === PREFERENCES[name][0]) delete dataset[name];
  else dataset[name] = value;
  for (const listener of listeners) listener();
}

/** The key under which a preference is kept. */
export const keptAs = (name: Preference) => `relations-atlas.${name}`;

/** Sets it for this page, and for the next ones where the browser keeps things. */
export function choosePreference<S extends Preference>(name: S, value: ValueOf<S>) {
  // Refused or full: the choice lasts as long as the page.
  onDevice.write(keptAs(name), value === PREFERENCES[name][0] ? null : value);
  showPreference(name, value);
}

/** Calls back after any setting was chosen. */
export function onPreference(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tests whether the reader, or the device, asks for stillness. */
export const isMotionReduced = (): boolean =>
  preferenceOf('motion') === 'reduced' ||
  (preferenceOf('motion') === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches);
