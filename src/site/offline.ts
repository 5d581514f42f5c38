import { replaceOnce } from '../lib/replaceOnce.ts';
import type { SiteFiles } from './files.ts';
import { atlasTag, type PageContent } from './page.ts';
import { hashOf, policyTag } from './policy.ts';
import { fill } from './template.ts';

/** The page in one script and one style, and what runs before its first paint. */
export interface Whole {
  readonly early: string;
  readonly script: string;
  readonly style: string;
}

/** Nothing in a script may end it, or open a comment of the page. */
const contain = (script: string) => script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);

/**
 * Makes the whole atlas as one page that opens by a double click, without a server or a network. It may do what the
 * page may, and reach nothing at all.
 */
export function offlineFiles(page: PageContent, { early, script, style }: Whole): SiteFiles {
  const { template, notes, rendered, noscript, atlas, about } = page;
  const scripts = [contain(early), contain(script)] as const;
  const policy = policyTag({
    ...page.policy,
    'script-src': scripts.map(hashOf),
    'style-src': [hashOf(style)],
    'connect-src': ["'none'"],
    'font-src': ['data:'],
    'manifest-src': ["'none'"],
    'worker-src': ["'none'"],
  });
  const file = fill(replaceOnce(template, '<html ', '<html data-offline '), {
    early: [],
    late: [...about, policy, { tag: 'script', text: scripts[0] }, { tag: 'style', text: style }],
    source: atlas.source,
    notes,
    page: rendered,
    noscript,
    end: [atlasTag(atlas), { tag: 'script', attributes: { type: 'module' }, text: scripts[1] }],
  });
  return new Map([['relations-atlas.html', file]]);
}
