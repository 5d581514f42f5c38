import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

const load = () => import('./Teachers.tsx').then(({ Teachers }) => Teachers);

/** The teacher's page comes when it is asked for. */
export function Teaching({ close }: { close: () => void }) {
  const { tools, trouble } = useWords();
  const { value: Teachers, failed, retry } = useLoaded(load);
  if (Teachers) return <Teachers close={close} />;
  return failed && <Trouble message={tools.failed} action={trouble.retry} onAction={retry} />;
}
