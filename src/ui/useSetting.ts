import { useSyncExternalStore } from 'react';
import { onSetting, SETTINGS, settingOf, type Setting, type ValueOf } from './settings.ts';

/** A setting as it stands; the page was rendered with the defaults. */
export const useSetting = <S extends Setting>(name: S): ValueOf<S> =>
  useSyncExternalStore<ValueOf<S>>(
    onSetting,
    () => settingOf(name),
    () => SETTINGS[name][0],
  );
