import { useView, useStore, useWords } from '../../store/react.tsx';
import type { Store } from '../../store/store.ts';
import { Later } from '../../ui/Later.tsx';
import type { Feature } from '../feature.ts';

const load = () => import('./Screen.tsx').then(({ Screen }) => Screen);

const toggle = ({ view: { getState }, go }: Store) =>
  go({ display: getState().display === 'projector' ? 'screen' : 'projector' });

function leave(store: Store) {
  if (store.view.getState().display === 'screen') return false;
  return store.go({ display: 'screen' });
}

function Overlay() {
  const { tools, trouble } = useWords();
  const isOn = useView((view) => view.display === 'projector');
  return isOn && <Later load={load} message={tools.failed} action={trouble.retry} />;
}

function ProjectorButton() {
  const { tools } = useWords();
  const store = useStore();
  const isOn = useView((view) => view.display === 'projector');
  return (
    <button
      type="button"
      className="icon-button projector-button"
      aria-label={tools.projector}
      title={tools.projector}
      aria-keyshortcuts="t"
      aria-pressed={isOn}
      onClick={() => toggle(store)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M2 6H18V14H2ZM5 14V16M15 14V16" fill="none" stroke="currentColor" />
        <circle cx="13" cy="10" r="2.5" fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}

/** The map for the back row. */
export const projector: Feature = {
  id: 'projector',
  Action: ProjectorButton,
  keys: [
    { id: 'projector', scope: 'page', group: 'page', keys: ['t'], press: ({ store }) => toggle(store) },
    { id: 'screen', scope: 'page', keys: ['Escape'], press: ({ store }) => leave(store) },
  ],
  Overlay,
};
