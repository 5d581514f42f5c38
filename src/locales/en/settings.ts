/** English words of the settings. */
export const words = {
  language: 'Language',
  languageAuto: 'Same as the browser',
  theme: 'Theme',
  themes: { auto: 'Same as the device', light: 'Light', dark: 'Dark' },
  text: 'Text size',
  texts: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  motion: 'Motion',
  motions: { auto: 'Same as the device', reduced: 'Reduced', full: 'Full' },
  keys: 'Single-key shortcuts',
  keysChoices: { on: 'On', off: 'Off' },
  about: 'The article is always in English. Your settings stay on this device.',
} as const;
