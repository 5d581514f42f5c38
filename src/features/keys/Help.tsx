import { useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Groups } from './Groups.tsx';

const load = () => import('./Teachers.tsx').then(({ Teachers }) => Teachers);

const PARTS = ['keys', 'teachers'] as const;

/** The list of all keys, or the page for teachers. */
export function Help() {
  const { keys, tools, trouble } = useWords();
  const [part, setPart] = useState<(typeof PARTS)[number]>('keys');
  return (
    <>
      <fieldset className="keys-parts">
        <legend className="visually-hidden">{keys.title}</legend>
        <Segments
          group="help"
          segments={PARTS.map((value) => ({ value, name: keys.parts[value] }))}
          value={part}
          onChange={setPart}
        />
      </fieldset>
      {part === 'keys' ? <Groups /> : <Later load={load} message={tools.failed} action={trouble.retry} />}
    </>
  );
}
