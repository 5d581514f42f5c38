import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from './day.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['Pacific/Auckland', '2026-08-05T13:00:00Z', '2026-08-06'],
  ['America/Los_Angeles', '2026-08-05T03:00:00Z', '2026-08-04'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
])('is the day of the reader in %s', (zone, at, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date(at))).toBe(day);
});
