import { clamp } from '../lib/clamp.ts';

/** Readers of a permalink's values, for the params of the core and of features. Each returns undefined for what it does not know. */

export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: unknown): T | undefined =>
    values.find((known) => known === value);

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

/** Reads some of a few, in the order that they have; an empty list stands for all. */
export function someOf<T extends string>(value: unknown, known: readonly T[]): readonly T[] | undefined {
  if (isUnset(value)) return [];
  const list = listOf(value);
  const chosen = list && known.filter((one) => list.includes(one));
  return chosen?.length === known.length ? [] : chosen;
}

/** A param's `format` for a value that may be unset. */
export const orEmpty = (value: string | number | null): string => String(value ?? '');
