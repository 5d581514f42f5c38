import { useWords } from '../../../store/react.tsx';
import { Trouble } from '../../../ui/Trouble.tsx';
import { useLoaded } from '../../../ui/useLoaded.ts';

const load = () => import('./Steps.tsx').then(({ Steps }) => Steps);

/** The story beside the map. It loads when it is first shown. */
export function Story() {
  const { story, trouble } = useWords();
  const { value: Steps, failed, retry } = useLoaded(load);
  if (Steps) return <Steps />;
  if (failed) return <Trouble message={story.failed} action={trouble.retry} onAction={retry} />;
  return <p className="story-message">{story.loading}</p>;
}
