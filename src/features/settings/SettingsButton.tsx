import { useView, useStore, useWords } from '../../store/react.tsx';
import { chooseSetting } from '../../ui/settings.ts';
import { useSetting } from '../../ui/useSetting.ts';
import { Choice } from './Choice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import './settings.css';

/** Opens the settings. A native popover: it closes by Escape and by a click beside it. */
export function SettingsButton() {
  const { settings } = useWords();
  const { go } = useStore();
  const linked = useView((view) => view.theme);
  const theme = useSetting('theme');
  const text = useSetting('text');
  const motion = useSetting('motion');
  const keys = useSetting('keys');
  return (
    <div className="settings">
      <button
        type="button"
        className="icon-button"
        popoverTarget="settings"
        aria-label={settings.title}
        title={settings.title}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 6H9M13 6H17M3 14H5M9 14H17" />
          <circle cx="11" cy="6" r="2" />
          <circle cx="7" cy="14" r="2" />
        </svg>
      </button>
      <div id="settings" className="settings-box" popover="auto" role="dialog" aria-label={settings.title}>
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
      </div>
    </div>
  );
}
