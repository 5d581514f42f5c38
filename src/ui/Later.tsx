import type { ComponentType, ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';
import { useLoaded } from './useLoaded.ts';

/** A part that loads when it is first shown; where it does not come, it says so and can be tried again. */
export function Later<Props extends object>({
  load,
  message,
  action,
  loading = false,
  props,
}: {
  load: () => Promise<ComponentType<Props>>;
  message: string;
  action: string;
  /** Stands in its place until it comes. */
  loading?: ReactNode;
  /** Its own, where it takes any. */
  props?: Props;
}) {
  const { value: Part, failed, retry } = useLoaded(load);
  if (Part) return <Part {...(props as Props)} />;
  return failed ? <Trouble message={message} action={action} onAction={retry} /> : loading;
}
