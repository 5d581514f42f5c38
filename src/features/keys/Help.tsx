import { useCallback, useState } from 'react';
import { classroomWords } from '../../i18n/classroom/load.ts';
import { keymap } from '../../lib/keymap.ts';
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
  const loadList = useCallback(async () => {
    const [words, rows] = await Promise.all([classroomWords[locale](), keymap.rows()]);
    return { words, rows };
  }, [locale]);
  const { value, failed, retry } = useLoaded(loadList);
  const [part, setPart] = useState<(typeof PARTS)[number]>('keys');
  if (!value) return failed && <Trouble message={tools.failed} action={trouble.retry} onAction={retry} />;
  const { words, rows } = value;
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
        <Groups words={words.help} rows={rows} />
      ) : (
        <Later load={load} message={tools.failed} action={trouble.retry} />
      )}
    </>
  );
}
