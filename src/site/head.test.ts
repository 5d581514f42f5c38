import { expect, it } from 'vitest';
import { orderHead } from './head.ts';

const HEAD = `<head>
    <meta charset="utf-8" />
    <title>T</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
    <script src="./first.js" async blocking="render"></script>
    <script type="module" src="./assets/index-1.js"></script>
    <link rel="modulepreload" href="./assets/a.js">
    <link rel="stylesheet" href="./assets/a.css">
    <link rel="alternate" href="./oembed.json" />
  </head><body></body>`;

it('asks first for what is painted, then for what runs, and says last what is allowed', () => {
  expect(orderHead(HEAD)).toBe(`<head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="./assets/a.css">
    <script src="./first.js" async blocking="render"></script>
    <link fetchpriority="low" rel="modulepreload" data-main href="./assets/index-1.js">
    <link fetchpriority="low" rel="modulepreload" href="./assets/a.js">
    <title>T</title>
    <link rel="alternate" href="./oembed.json" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
  </head><body></body>`);
});
