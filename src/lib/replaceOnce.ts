/**
 * Replaces the one place where a text holds `part`, or what a pattern with the flag `g` finds.
 * @throws {Error} where there is none, or more than one: what replaces nothing is a mistake nobody would see.
 */
export function replaceOnce(
  text: string,
  part: string | RegExp,
  by: string | ((found: string, ...groups: string[]) => string),
): string {
  let times = 0;
  const replaced = text.replaceAll(part, (found: string, ...groups: string[]) => {
    times += 1;
    return typeof by === 'string' ? by : by(found, ...groups);
  });
  if (times !== 1) throw new Error(`${part} is to stand there once, and does ${times} times`);
  return replaced;
}
