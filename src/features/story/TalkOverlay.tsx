import type { ComponentType } from 'react';
import { useView, useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';

type Load = () => Promise<ComponentType>;
const SHOWN: Readonly<Partial<Record<string, Load>>> = {
  talk: () => import('./Talk.tsx').then(({ Talk }) => Talk),
  presenter: () => import('./Presenter.tsx').then(({ Presenter }) => Presenter),
};

/** The talk, or what its speaker sees: each loads when it is first asked for. */
export function TalkOverlay() {
  const { story, trouble } = useWords();
  const load = useView((view) => SHOWN[view.mode]);
  const loading = <p className="story-message">{story.loading}</p>;
  return load && <Later load={load} message={story.failed} action={trouble.retry} loading={loading} />;
}
