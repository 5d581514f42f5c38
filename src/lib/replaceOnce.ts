/**
 * Replaces the only occurrence of `part` in a text, or of a pattern with the flag `g`.
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
  if (times !== 1) throw new Error(`"${part}" must occur once, but occurs ${times} times.`);
  return replaced;
}
