/** Keeps a number and the noun after it on one line. */
export const glued = (text: string) => text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0');
