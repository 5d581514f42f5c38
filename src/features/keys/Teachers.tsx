import teaching from 'virtual:teaching';
import { Prose } from '../../views/Prose.tsx';

/** The teacher's page, docs/teaching.md. */
export const Teachers = () => <Prose text={teaching} />;
