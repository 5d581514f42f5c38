const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/u;
/** Removes marks of notes, flags, and the row's number from a cell. */
export const withoutMarks = (cell: string): string => {
  const plain = cell
    .replaceAll(/\[[^\]]{0,20}\]/g, '')
    .replaceAll(/\((?:[a-z]|\d{1,2}|note[^)]*)\)/gi, '')
    .replaceAll(/[*†‡§¶^¹²³⁰⁴-⁹]+/g, '')
    .replace(/^\s*\d{1,3}[.)]\s+/, '')
    .trim();
  const word = plain.replaceAll(/[\u{1F1E6}-\u{1F1FF}]/gu, '').trim();
  const flag = word === '' && FLAG.test(plain) ? Array.from(plain).slice(0, 2) : [];
  return flag.length > 0
    ? flag.map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('')
    : word;
};
