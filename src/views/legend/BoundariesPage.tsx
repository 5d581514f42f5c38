import boundaries from 'virtual:boundaries';
import { Prose } from '../Prose.tsx';

/** The page on boundaries and disputed places, docs/boundaries.md. */
export const BoundariesPage = () => <Prose text={boundaries} />;
