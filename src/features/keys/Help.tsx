import { useCallback, useState } from 'react';
import { classroomWords } from '../../i18n/classroom/load.ts';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Groups } from './Groups.tsx';

const load = () => import('./Teachers.tsx').then(({ Teachers }) => Teachers);

const PARTS = ['keys', 'teachers'] as const;

/** The list of all keys, or the page for teachers. */
export function Help() {
  const { keys, locale, tools, trouble } = useWords();
  const loadWords = useCallback(() => classroomWords[locale](), [locale]);
  const { value: words, failed, retry } = useLoaded(loadWords);
  const [part, setPart] = useState<(typeof PARTS)[number]>('keys');
  if (!words) return failed && <Trouble message={tools.failed} action={trouble.retry} onAction={retry} />;
  return (
    <>
      <fieldset className="keys-parts">
        <legend className="visually-hidden">{keys.title}</legend>
        <Segments
          group="help"
          segments={PARTS.map((value) => ({ value, name: words.help.parts[value] }))}
          value={part}
          onChange={setPart}
        />
      </fieldset>
      {part === 'keys' ? (
        <Groups words={words.help} />
      ) : (
        <Later load={load} message={tools.failed} action={trouble.retry} />
      )}
    </>
  );
}
