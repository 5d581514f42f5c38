import { describe, expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { offlineFiles } from './offline.ts';
import { hashOf, POLICY } from './policy.ts';

const early = 'early("$&")';
const style = '.a { color: red }';
const files = offlineFiles(
  {
    template:
      '<html lang="en"><head><!--title--><!--description--><!--early--><!--late--></head><body><!--notes--><!--page--><!--noscript--><!--end--></body></html>',
    rendered: '<p>$&amp;</p>',
    notes: '',
    noscript: '',
    atlas: { ...compiled.atlas, notes: [] },
    about: [{ tag: 'meta', attributes: { property: 'og:title', content: 'A' } }],
    policy: POLICY,
  },
  { early, script: 'const text = "</script><!--"; // $1', style },
);
const page = String(files.get('relations-atlas.html'));
const script = String.raw`const text = "\x3C/script>\x3C!--"; // $1`;

describe('the page as one file', () => {
  it('loads nothing', () => {
    expect(page).not.toMatch(/\ssrc=|rel="/);
    expect(page).toContain("connect-src 'none'");
    expect(page).toContain("worker-src 'none'");
  });

  it('allows its own scripts and style by their hashes, and no others', () => {
    expect(page).toContain(`script-src ${hashOf(early)} ${hashOf(script)};`);
    expect(page).toContain(`style-src ${hashOf(style)};`);
  });

  it('keeps every character of the page and of its scripts', () => {
    expect(page).toContain('<p>$&amp;</p>');
    expect(page).toContain(`<script>${early}</script>`);
    expect(page).toContain(`<script type="module">${script}</script>`);
    expect(page).toContain(`<style>${style}</style>`);
  });

  it('says that it is one', () => {
    expect(page).toMatch(/^<html data-offline lang="en">/);
  });
});
