import { OWN_NAMES } from '../../locales/locales.ts';
import type { SettingsWords } from '../../locales/settings.ts';
import { useView, useStore } from '../../store/react.tsx';
import { choosePreference } from '../../ui/preferences.ts';
import { usePreference } from '../../ui/usePreference.ts';
import { Choice } from './Choice.tsx';

/** The language, each by its own name. A link that names one comes before the setting, and follows the choice. */
export function LanguageChoice({ words }: { words: SettingsWords }) {
  const { go } = useStore();
  const linked = useView((view) => view.lang);
  const chosen = usePreference('lang');
  return (
    <Choice
      label={words.language}
      choices={{ auto: words.languageAuto, ...OWN_NAMES }}
      value={linked ?? chosen}
      langOf={(value) => (value === 'auto' ? undefined : value)}
      choose={(value) => {
        choosePreference('lang', value);
        if (linked !== null) go({ lang: value === 'auto' ? null : value });
      }}
    />
  );
}
