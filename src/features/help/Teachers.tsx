import teaching from 'virtual:teaching';
import { Prose } from '../../views/Prose.tsx';
import { useKeptTop } from './keptPlace.ts';

/** The teacher's page, docs/teaching.md. */
export function Teachers() {
  return (
    <div ref={useKeptTop('teachers')}>
      <Prose text={teaching} isEnglish />
    </div>
  );
}
