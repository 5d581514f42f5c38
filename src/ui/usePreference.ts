import { useSyncExternalStore } from 'react';
import { onPreference, PREFERENCES, preferenceOf, type Preference, type ValueOf } from './preferences.ts';

/** A setting as it stands; the page was rendered with the defaults. */
export const usePreference = <S extends Preference>(name: S): ValueOf<S> =>
  useSyncExternalStore<ValueOf<S>>(
    onPreference,
    () => preferenceOf(name),
    () => PREFERENCES[name][0],
  );
