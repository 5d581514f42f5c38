/** A number as text that no sign of grouping can be read into. */
export const plainNumber = (value: number) => String(Number(value.toPrecision(15)));
export const percent = (value: number) => `${plainNumber(value * 100)}%`;
/** Days of .xlsx are counted from the last of 1899, its leap year of 1900 included. */
export const dayOf = (serial: number): string => {
  const time = Math.round((serial - 25_569) * 86_400_000);
  return Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : plainNumber(serial);
};
