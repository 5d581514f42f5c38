import { useView, useStore, useWords } from '../../store/react.tsx';
import { chooseSetting } from '../../ui/settings.ts';
import { useSetting } from '../../ui/useSetting.ts';
import { Choice } from './Choice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

/** All settings; each acts at once. */
export function SettingsForm() {
  const { settings } = useWords();
  const { go } = useStore();
  const linked = useView((view) => view.theme);
  const theme = useSetting('theme');
  const text = useSetting('text');
  const motion = useSetting('motion');
  const keys = useSetting('keys');
  return (
    <>
      <LanguageChoice />
      <Choice
        label={settings.theme}
        choices={settings.themes}
        value={theme}
        choose={(value) => {
          chooseSetting('theme', value);
          if (linked !== null) go({ theme: null });
        }}
      />
      <Choice
        label={settings.text}
        choices={settings.texts}
        value={text}
        choose={(value) => chooseSetting('text', value)}
      />
      <Choice
        label={settings.motion}
        choices={settings.motions}
        value={motion}
        choose={(value) => chooseSetting('motion', value)}
      />
      <Choice
        label={settings.keys}
        choices={settings.keysChoices}
        value={keys}
        choose={(value) => chooseSetting('keys', value)}
      />
      <p className="settings-about">{settings.about}</p>
    </>
  );
}
