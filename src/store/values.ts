import { clamp } from '../lib/clamp.ts';

/** Readers for the values of a permalink, used by core and features. Each returns undefined for unknown values. */

/** Reads one of a few lower-case words, however it is written. */
export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: unknown): T | undefined => {
    const asked = typeof value === 'string' ? value.toLowerCase() : value;
    return values.find((known) => known === asked);
  };

/** Reads a number from a number or its text. */
export function finite(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export const isUnset = (value: unknown) => value === null || value === '';

/** Rounds to so many decimals; never to -0. */
export const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) || 0;

export const listOf = (value: unknown): unknown[] | undefined =>
  typeof value === 'string' ? value.split(',') : Array.isArray(value) ? (value as unknown[]) : undefined;

/** Reads a whole number and brings it within its bounds. */
export function wholeNumber(
  value: unknown,
  { least, most }: { least: number; most: number },
): number | undefined {
  const number = finite(value);
  return number === undefined ? undefined : clamp(Math.round(number), least, most);
}

/** Reads some of a few values, in their own order; an empty list means all. */
export function someOf<T extends string>(value: unknown, known: readonly T[]): readonly T[] | undefined {
  if (isUnset(value)) return [];
  const list = listOf(value);
  const chosen = list && known.filter((one) => list.includes(one));
  return chosen?.length === known.length ? [] : chosen;
}

/** Formats a value that may be unset. */
export const orEmpty = (value: string | number | null): string => String(value ?? '');
