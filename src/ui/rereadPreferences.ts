import { onDevice } from '../lib/storage.ts';
import { keptAs, PREFERENCES, showPreference, type Preference, type ValueOf } from './preferences.ts';

/** Applies choices from other pages made while this one was inactive, except what its link decides. */
export function rereadPreferences(decided: readonly Preference[]) {
  for (const name of Object.keys(PREFERENCES) as Preference[]) {
    if (decided.includes(name)) continue;
    const kept = onDevice.read(keptAs(name));
    // Refused: what this page shows stays.
    if (kept === undefined) continue;
    const values: readonly ValueOf<typeof name>[] = PREFERENCES[name];
    showPreference(name, values.find((value) => value === kept) ?? PREFERENCES[name][0]);
  }
}
