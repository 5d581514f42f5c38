import { expect, it } from 'vitest';
import { hashOf, POLICY, policyTag, printPolicy } from './policy.ts';

it('prints each directive with its sources', () => {
  expect(printPolicy(POLICY)).toContain("default-src 'none'; script-src 'self'; ");
  expect(printPolicy({ ...POLICY, 'img-src': [] })).toContain('; img-src; ');
  expect(policyTag(POLICY).attributes?.['content']).toBe(printPolicy(POLICY));
});

it('names a script by its hash', () => {
  expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});
