import { type ComponentType } from 'react';
import { Trouble } from './Trouble.tsx';
import { useLoaded } from './useLoaded.ts';

/** A part that loads when it is first shown; where it does not come, it says so and can be tried again. */
export function Later({
  load,
  message,
  action,
}: {
  load: () => Promise<ComponentType>;
  message: string;
  action: string;
}) {
  const { value: Part, failed, retry } = useLoaded(load);
  if (Part) return <Part />;
  return failed && <Trouble message={message} action={action} onAction={retry} />;
}
