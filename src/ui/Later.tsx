import { useEffect, type ComponentType, type ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';
import { LATE, useLoaded } from './useLoaded.ts';

/**
 * A part that loads when it is first shown; where it does not come, it says so and can be tried again. A part
 * that nobody asked for has no message: it is asked for again until it comes.
 */
export function Later<Props extends object>({
  load,
  message = '',
  action = '',
  loading = false,
  props,
}: {
  load: () => Promise<ComponentType<Props>>;
  message?: string;
  action?: string;
  /** The placeholder until it has loaded. */
  loading?: ReactNode;
  /** The component's own props, if it takes any. */
  props?: Props;
}) {
  const { value: Part, failed, again, retry } = useLoaded(load);
  const isMissed = failed && !message;
  useEffect(() => {
    if (!isMissed) return undefined;
    const timer = setTimeout(again, LATE);
    return () => clearTimeout(timer);
  });
  if (Part) return <Part {...(props as Props)} />;
  return failed && message ? <Trouble message={message} action={action} onAction={retry} /> : loading;
}
