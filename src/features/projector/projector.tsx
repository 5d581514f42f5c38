import { useView, useStore, useWords } from '../../store/react.tsx';
import type { Store } from '../../store/store.ts';
import { Later } from '../../ui/Later.tsx';
import { MenuItem } from '../../ui/Menu.tsx';
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

function ProjectorEntry() {
  const { tools } = useWords();
  const store = useStore();
  const isOn = useView((view) => view.display === 'projector');
  return (
    <MenuItem shortcut="t" pressed={isOn} onClick={() => toggle(store)}>
      {tools.projector}
    </MenuItem>
  );
}

/** The map for the back row. */
export const projector: Feature = {
  id: 'projector',
  MenuEntry: ProjectorEntry,
  keys: [
    { id: 'projector', scope: 'page', group: 'page', keys: ['t'], press: ({ store }) => toggle(store) },
    { id: 'screen', scope: 'page', keys: ['Escape'], press: ({ store }) => leave(store) },
  ],
  Overlay,
};
