import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inline } from './offline.ts';

const page = inline({
  html: `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; trusted-types drawing" />
    <script src="./first.js" async blocking="render"></script>
    <script type="module" src="./assets/index-1.js"></script>
    <link rel="modulepreload" href="./assets/a.js">
    <link rel="stylesheet" href="./assets/a.css">
    <link rel="preload" as="fetch" crossorigin id="atlas" href="./assets/atlas-1.json">
  </head><body><p>$&amp;</p></body></html>`,
  atlas: '{"a":"</body>"}',
  early: 'early("$&")',
  script: 'const text = "</script><!--"; // $1',
  style: '.a { color: red }',
});

describe('the page as one file', () => {
  it('loads nothing', () => {
    expect(page).not.toMatch(/\ssrc=|href=/);
    expect(page).toContain("connect-src 'none'");
    expect(page).not.toContain("'self'");
  });

  it('allows its own scripts and style by their hashes, and no others', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const scripts = [...page.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    );
    expect(scripts).toHaveLength(2);
    expect(page).toContain(`script-src ${scripts.map(hash).join(' ')};`);
    expect(page).toContain(`style-src ${hash('.a { color: red }')};`);
  });

  it('keeps every character of the page and of its scripts', () => {
    expect(page).toContain('<p>$&amp;</p>');
    expect(page).toContain('early("$&")');
    expect(page).toContain(String.raw`const text = "\x3C/script>\x3C!--"; // $1`);
    expect(page).toContain('{"a":"\\u003c/body>"}');
  });
});
