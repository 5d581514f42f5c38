import { useWords } from '../../../store/react.tsx';
import { Later } from '../../../ui/Later.tsx';
import { Menu } from '../../../ui/Menu.tsx';

const load = () => import('./WorldChoices.tsx').then(({ WorldChoices }) => WorldChoices);

/** The menu of where the map looks. */
export function WorldMenu() {
  const { shell, tools, trouble } = useWords();
  return (
    <Menu label={<b>{shell.world}</b>}>
      <Later load={load} message={tools.failed} action={trouble.retry} />
    </Menu>
  );
}
