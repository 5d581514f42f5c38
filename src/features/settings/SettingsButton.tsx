import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import './settings.css';

const load = () => import('./SettingsForm.tsx').then(({ SettingsForm }) => SettingsForm);

/** Opens the settings. A native popover: it closes by Escape and by a click beside it. */
export function SettingsButton() {
  const { settings, tools, trouble } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    // The browser opens it before the page answers, too.
    if (box.current?.matches(':popover-open')) ask(true);
  }, []);
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
      <div
        id="settings"
        className="settings-box"
        popover="auto"
        role="dialog"
        aria-label={settings.title}
        ref={box}
        onBeforeToggle={() => ask(true)}
      >
        {isAsked && <Later load={load} message={tools.failed} action={trouble.retry} />}
      </div>
    </div>
  );
}
