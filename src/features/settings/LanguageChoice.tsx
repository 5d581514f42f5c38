import { OWN_NAMES } from '../../i18n/locales.ts';
import { useView, useStore, useWords } from '../../store/react.tsx';
import { chooseSetting } from '../../ui/settings.ts';
import { useSetting } from '../../ui/useSetting.ts';
import { Choice } from './Choice.tsx';

/** The language, each by its own name. A link that names one comes before the setting, and follows the choice. */
export function LanguageChoice() {
  const { settings } = useWords();
  const { go } = useStore();
  const linked = useView((view) => view.lang);
  const chosen = useSetting('lang');
  return (
    <Choice
      label={settings.language}
      choices={{ auto: settings.languageAuto, ...OWN_NAMES }}
      value={linked ?? chosen}
      langOf={(value) => (value === 'auto' ? undefined : value)}
      choose={(value) => {
        chooseSetting('lang', value);
        if (linked !== null) go({ lang: value === 'auto' ? null : value });
      }}
    />
  );
}
