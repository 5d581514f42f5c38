const YEAR = '(1[5-9]\\d\\d|20\\d\\d|2100)';
/** Years with what sources put around them: "2019 [YR2019]", "YR2019", "X2019", "2019 p". */
const ALONE = new RegExp(`^(?:X|YR|FY)?\\s*${YEAR}(?:\\.0)?\\s*(?:[a-z]{1,2}|\\[YR\\d{4}\\]|\\*)?$`, 'i');
const PART = new RegExp(`^${YEAR}[-\\s]?(?:(Q[1-4])|M?(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)$`, 'i');
const SPAN = new RegExp(`^${YEAR}\\s*[-–/]\\s*(?:\\d\\d|${YEAR})$`);

/** Reads a cell as a period, a sortable key; undefined if it is not one. */
export function periodOf(cell: string): string | undefined {
  const text = cell.trim();
  const [, alone] = ALONE.exec(text) ?? [];
  if (alone !== undefined) return alone;
  const [, year, quarter, month, day] = PART.exec(text) ?? [];
  if (year !== undefined) return [year, quarter?.toUpperCase() ?? month, day].filter(Boolean).join('-');
  return SPAN.test(text) ? text.replaceAll(/\s/g, '') : undefined;
}

/** Tests whether a cell is a date, and so not a number. */
export const isDay = (cell: string): boolean =>
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?: .*)?$|^\d{1,2}\.? \p{L}{3,12}\.? \d{4}$|^\p{L}{3,12}\.? \d{1,2},? \d{4}$/u.test(
    cell.trim(),
  );
