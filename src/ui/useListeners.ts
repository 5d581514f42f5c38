import { useEffect, useRef, type RefObject } from 'react';

type Listeners = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

/** Listens on an element that another component renders, with the listeners of the last render. */
export function useListeners(target: RefObject<Element | null>, listeners: Listeners) {
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    const element = target.current;
    const controller = new AbortController();
    for (const name of Object.keys(latest.current) as (keyof Listeners)[]) {
      const listen = (event: Event) =>
        (latest.current[name] as ((event: Event) => void) | undefined)?.(event);
      element?.addEventListener(name, listen, { signal: controller.signal });
    }
    return () => controller.abort();
  }, [target]);
}
