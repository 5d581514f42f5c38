import type { Pause } from './schedule.ts';

/** Long work that rests at each `yield`. */
export type Turns<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function doAll<T>(steps: Turns<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the steps in turns with the page. Throws what `pause` throws, such as that the work was called off. */
export async function doInTurns<T>(steps: Turns<T>, pause: Pause): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
