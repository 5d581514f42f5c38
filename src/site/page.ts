import { createHash } from 'node:crypto';
import type { Atlas } from '../atlas/types.ts';
import type { Files } from './files.ts';
import { policyTag, type Policy } from './policy.ts';
import type { Tag } from './tags.ts';
import { fill } from './template.ts';

/** What the page and the offline file have in common. */
export interface Page {
  /** index.html, with its slots. */
  readonly template: string;
  readonly rendered: string;
  /** What is told about the map where there are no scripts. */
  readonly told: string;
  readonly atlas: Atlas;
  /** What the head says of the page to chats and feeds. */
  readonly about: readonly Tag[];
  /** What the site may do; the headers say the same. */
  readonly policy: Policy;
}

/** What the page loads at once, by paths below the site's folder. */
export interface Parts {
  readonly styles: readonly string[];
  readonly main: string;
  /** The scripts that the main one imports. */
  readonly imports: readonly string[];
}

/** The atlas within a page. */
export const atlasTag = (atlas: Atlas): Tag => ({
  tag: 'script',
  attributes: { type: 'application/json', id: 'atlas' },
  // Only "<" can end a script's text.
  text: JSON.stringify(atlas).replaceAll('<', String.raw`\u003c`),
});

/** What runs before the first paint. */
export const firstTag: Tag = {
  tag: 'script',
  attributes: { src: './first.js', async: true, blocking: 'render' },
};

/**
 * Lists what a browser is to ask for, in order: the style, what runs before the first paint, then what comes after
 * it and leaves the line to what is painted; public/first.js starts that.
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
 * Makes the page, and the atlas as a file beside it: its name has the hash of what it holds, so that the two cannot
 * differ, and the map is painted without it.
 */
export function pageFiles({ template, rendered, told, atlas, about, policy }: Page, parts: Parts): Files {
  const json = JSON.stringify(atlas);
  const path = `assets/atlas-${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`;
  const page = fill(template, {
    early: partTags(parts, path),
    late: [...about, policyTag(policy)],
    source: atlas.source,
    page: rendered,
    told,
    end: [],
  });
  return new Map([
    ['index.html', page],
    [path, json],
  ]);
}
