import { words as en } from '../../locales/en/settings.ts';
import { SETTINGS, type SettingsWords } from '../../locales/settings.ts';
import { useView, useStore, useWords } from '../../store/react.tsx';
import { choosePreference } from '../../ui/preferences.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { usePreference } from '../../ui/usePreference.ts';
import { Choice } from './Choice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

/** All settings; each acts at once. */
export function SettingsForm() {
  const { locale } = useWords();
  const settings: SettingsWords = useLoaded(SETTINGS[locale]).value ?? en;
  const { go } = useStore();
  const linked = useView((view) => view.theme);
  const theme = usePreference('theme');
  const text = usePreference('text');
  const motion = usePreference('motion');
  const keys = usePreference('keys');
  return (
    <>
      <LanguageChoice words={settings} />
      <Choice
        label={settings.theme}
        choices={settings.themes}
        value={theme}
        choose={(value) => {
          choosePreference('theme', value);
          if (linked !== null) go({ theme: null });
        }}
      />
      <Choice
        label={settings.text}
        choices={settings.texts}
        value={text}
        choose={(value) => choosePreference('text', value)}
      />
      <Choice
        label={settings.motion}
        choices={settings.motions}
        value={motion}
        choose={(value) => choosePreference('motion', value)}
      />
      <Choice
        label={settings.keys}
        choices={settings.keysChoices}
        value={keys}
        choose={(value) => choosePreference('keys', value)}
      />
      <p className="settings-about">{settings.about}</p>
    </>
  );
}
