import type { Feature } from '../feature.ts';
import { SettingsButton } from './SettingsButton.tsx';

/** What a reader sets for every page: language, theme, size of text, motion, shortcuts. */
export const settings: Feature = { id: 'settings', Action: SettingsButton };
