import { createHash } from 'node:crypto';
import type { Atlas } from '../atlas/types.ts';
import type { SiteFiles } from './files.ts';
import { policyTag, type Policy } from './policy.ts';
import type { Tag } from './tags.ts';
import { fill } from './template.ts';

/** The content that the page and the offline file share. */
export interface PageContent {
  /** index.html, with its slots. */
  readonly template: string;
  readonly rendered: string;
  /** The notes that can show before any script runs. */
  readonly notes: string;
  /** The text about the map for readers without scripts. */
  readonly noscript: string;
  readonly atlas: Atlas;
  /** The head's tags for chats and feeds. */
  readonly about: readonly Tag[];
  /** The site's policy; the headers contain the same. */
  readonly policy: Policy;
}

/** The files that the page loads at once, as paths below the site's folder. */
export interface Parts {
  readonly styles: readonly string[];
  readonly main: string;
  /** The scripts that the main one imports. */
  readonly imports: readonly string[];
}

/** Writes the atlas as a tag of the page. */
export const atlasTag = (atlas: Atlas): Tag => ({
  tag: 'script',
  attributes: { type: 'application/json', id: 'atlas' },
  // Only "<" can end a script's text.
  text: JSON.stringify(atlas).replaceAll('<', String.raw`\u003c`),
});

/**
 * The script that runs before the first paint. It starts the page when it is read and painted, if the browser is
 * able to.
 */
export const firstTag: Tag = {
  tag: 'script',
  attributes: { src: './first.js', async: true, blocking: 'render' },
};

/**
 * Lists the browser's first requests, in order: the style, the script before the first paint, then later scripts,
 * which wait until the page is painted; public/first.js starts those.
 */
export function partTags({ styles, main, imports }: Parts, atlas: string): Tag[] {
  const later = (attributes: Readonly<Record<string, string | true>>): Tag => ({
    tag: 'link',
    attributes: { fetchpriority: 'low', ...attributes },
  });
  return [
    ...styles.map((path) => ({ tag: 'link', attributes: { rel: 'stylesheet', href: `./${path}` } })),
    firstTag,
    later({ rel: 'modulepreload', 'data-main': true, href: `./${main}` }),
    ...imports.map((path) => later({ rel: 'modulepreload', href: `./${path}` })),
    later({ rel: 'preload', as: 'fetch', crossorigin: true, id: 'atlas', href: `./${atlas}` }),
  ];
}

/**
 * Makes the page, and a separate file with the atlas. Its name has the hash of its content, so the two always match;
 * the page paints the map without it.
 */
export function pageFiles(
  { template, notes, rendered, noscript, atlas, about, policy }: PageContent,
  parts: Parts,
): SiteFiles {
  const json = JSON.stringify(atlas);
  const path = `assets/atlas-${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`;
  const page = fill(template, {
    early: partTags(parts, path),
    late: [...about, policyTag(policy)],
    source: atlas.source,
    notes,
    page: rendered,
    noscript,
    end: [],
  });
  return new Map([
    ['index.html', page],
    [path, json],
  ]);
}
