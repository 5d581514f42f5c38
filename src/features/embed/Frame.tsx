import type { ComponentType } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';

const lines = () => import('./lines.ts');

function Line({ load }: { load: () => Promise<ComponentType> }) {
  const { trouble } = useWords();
  return <Later load={load} message={trouble.card} action={trouble.retry} />;
}

const loadTop = async () => (await lines()).FrameTop;
const loadFoot = async () => (await lines()).FrameFoot;

/** The lines of a frame, above and below the map. They load after the page and measure the available room. */
export const TopLine = () => <Line load={loadTop} />;
export const FootLine = () => <Line load={loadFoot} />;
