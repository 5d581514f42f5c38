import { useSyncExternalStore } from 'react';
import { useWords } from '../../store/react.tsx';
import type { Feature } from '../feature.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'relations-atlas.theme';
const ICONS: Readonly<Record<Theme, string>> = { auto: '◐', light: '○', dark: '●' };

const current = (): Theme =>
  THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
const listeners = new Set<() => void>();

function choose(theme: Theme) {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be refused: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function ThemeButton() {
  const words = useWords();
  const theme = useSyncExternalStore<Theme>(subscribe, current, () => 'auto');
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <button
      type="button"
      className="icon-button"
      onClick={() => choose(next)}
      aria-label={words.theme[theme]}
      title={words.theme[theme]}
    >
      <span aria-hidden="true">{ICONS[theme]}</span>
    </button>
  );
}

/** Light, dark, or as the device has it; kept on this device, and set before the first paint by public/theme.js. */
export const theme: Feature = { id: 'theme', Action: ThemeButton };
