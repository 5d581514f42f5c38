/**
 * Replaces the one place where a text holds `part`.
 * @throws {Error} where it holds none, or more than one: what replaces nothing is a mistake nobody would see.
 */
export function replaceOnce(text: string, part: string, by: string): string {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`there is no ${part} to replace`);
  if (text.includes(part, at + part.length)) throw new Error(`there is more than one ${part} to replace`);
  return text.slice(0, at) + by + text.slice(at + part.length);
}
