import { params } from './params.ts';
import type { View } from './view.ts';

/** The keys that say how one looks at a place: they stay when another key leads elsewhere. */
export const lookOf = (view: View): Partial<View> =>
  Object.fromEntries(
    [...params()].flatMap(([key, { staysWhenLed }]) => (staysWhenLed ? [[key, view[key]] as const] : [])),
  );

/** Returns a view for a page of its own: without the host's choices for a frame. */
export const unframed = (view: View): View => ({
  ...view,
  ...Object.fromEntries(
    [...params()].flatMap(([key, { isHosts, home }]) => (isHosts ? [[key, home] as const] : [])),
  ),
});

/** The value that leads a view to its place, such as a step of the story; null if none does. */
export function ledBy(view: View): string | null {
  for (const [key, { leadsIn, home, format }] of params())
    if (leadsIn?.includes(view.mode) && view[key] !== home) return format(view[key] as never);
  return null;
}
