import { useCallback, useState } from 'react';
import { classroomWords } from '../../locales/classroom.ts';
import { keymap } from '../../lib/keymap.ts';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Groups } from './Groups.tsx';
import { keptPlace, HELP_PARTS, type HelpPart } from './keptPlace.ts';
import { Unseen } from '../../ui/Unseen.tsx';

const load = () => import('./Teachers.tsx').then(({ Teachers }) => Teachers);

/** The list of all keys, or the page for teachers. */
export function HelpContents() {
  const { keys, locale, tools, trouble } = useWords();
  const loadList = useCallback(async () => {
    const [words, rows] = await Promise.all([classroomWords[locale](), keymap.rows()]);
    return { words, rows };
  }, [locale]);
  const { value, failed, retry } = useLoaded(loadList);
  const [part, setPart] = useState(keptPlace.part);
  const choose = (next: HelpPart) => {
    keptPlace.part = next;
    setPart(next);
  };
  if (!value) return failed && <Trouble message={tools.failed} action={trouble.retry} onAction={retry} />;
  const { words, rows } = value;
  return (
    <>
      <fieldset className="keys-parts">
        <Unseen as="legend">{keys.title}</Unseen>
        <Segments
          group="help"
          segments={HELP_PARTS.map((value) => ({ value, name: words.help.parts[value] }))}
          value={part}
          onChange={choose}
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
