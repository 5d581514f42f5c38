import { createHash } from 'node:crypto';
import type { Tag } from './tags.ts';

/**
 * The page's policy: only its own files, and no code from text. It is the only list for the headers, the page and
 * the offline file. It does not limit frame-ancestors: any page may show the atlas, also one opened from a disk,
 * which "*" would exclude.
 */
export const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['drawing', 'worker'],
} as const satisfies Record<string, readonly string[]>;

/** The sources of each directive. */
export type Policy = Readonly<Record<keyof typeof POLICY, readonly string[]>>;

/** Prints a policy as a header has it. */
export const printPolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/**
 * Writes the policy as a tag. Browsers do not preload what follows it, so it comes after the page's own requests.
 */
export const policyTag = (policy: Policy): Tag => ({
  tag: 'meta',
  attributes: { 'http-equiv': 'Content-Security-Policy', content: printPolicy(policy) },
});

/** The source that allows one inline script or style. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
