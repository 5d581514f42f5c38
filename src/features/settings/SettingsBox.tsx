import { useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { MenuItem } from '../../ui/Menu.tsx';
import './settings.css';

const load = () => import('./SettingsForm.tsx').then(({ SettingsForm }) => SettingsForm);

export function SettingsEntry() {
  const { settings } = useWords();
  return <MenuItem popoverTarget="settings">{settings.title}</MenuItem>;
}

/** The settings. A native popover: it closes by Escape and by a press beside it. */
export function SettingsBox() {
  const { settings, tools, trouble } = useWords();
  const [isAsked, ask] = useState(false);
  return (
    <div
      id="settings"
      className="settings-box"
      popover="auto"
      role="dialog"
      aria-label={settings.title}
      onBeforeToggle={() => ask(true)}
    >
      {isAsked && <Later load={load} message={tools.failed} action={trouble.retry} />}
    </div>
  );
}
