import type { ComponentType } from 'react';
import { useView, useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

type Load = () => Promise<ComponentType>;
const SHOWN: Readonly<Partial<Record<string, Load>>> = {
  talk: () => import('./Talk.tsx').then(({ Talk }) => Talk),
  presenter: () => import('./Presenter.tsx').then(({ Presenter }) => Presenter),
};

/** The talk, or what its speaker sees: each loads when it is first asked for. */
export function Overlay() {
  const load = useView((view) => SHOWN[view.mode]);
  return load && <Loaded load={load} />;
}

function Loaded({ load }: { load: Load }) {
  const { story } = useWords();
  const { value: Part, failed, retry } = useLoaded(load);
  if (Part) return <Part />;
  if (failed) return <Trouble message={story.failed} action={story.retry} onAction={retry} />;
  return <p className="story-message">{story.loading}</p>;
}
