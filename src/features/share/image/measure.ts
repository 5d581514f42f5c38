/**
 * Estimates of text widths in ems, on the wide side of common sans-serif fonts: without a page nothing can be
 * measured.
 */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return 1.02;
  if (/[il.,:;|'’!·()[\] ]/.test(character)) return 0.31;
  if (/[fjrt]/.test(character)) return 0.39;
  if (/[mwMW@—…%]/.test(character)) return 0.92;
  if (/[A-Z×]/.test(character) || (code >= 0x400 && code < 0x500)) return 0.68;
  return 0.57;
}

/** The width of a text in the units of its size. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;

/** Breaks a text into lines of this width; a longer word gets its own line. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A line of Han characters breaks between any two, as long as no mark begins a line.
  for (const part of text.match(/[\u2e80-\uffef][，。；：、）]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    if (line !== '' && textWidth(line + part.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
