import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/headers.mjs';
import { headersOf, printCaddy, printHeaders, printNginx, type Rule } from './headers.ts';
import { POLICY } from './policy.ts';

const RULES: readonly Rule[] = [
  { path: '/*', headers: { A: 'one, "two"'.replaceAll('"', "'"), B: 'all' } },
  { path: '/a/*', headers: { B: 'some', C: 'x' } },
  { path: '/a/b.js', headers: { B: 'one' } },
];

it('prints a file for hosts, a path and its headers below', () => {
  expect(printHeaders(RULES)).toBe(
    "/*\n  A: one, 'two'\n  B: all\n/a/*\n  B: some\n  C: x\n/a/b.js\n  B: one\n",
  );
});

it('prints for Caddy in the same order', () => {
  expect(printCaddy(RULES)).toBe(
    [
      'route {',
      '\theader /* {',
      '\t\tA "one, \'two\'"',
      '\t\tB "all"',
      '\t}',
      '\theader /a/* {',
      '\t\tB "some"',
      '\t\tC "x"',
      '\t}',
      '\theader /a/b.js {',
      '\t\tB "one"',
      '\t}',
      '}\n',
    ].join('\n'),
  );
});

it('prints for nginx a map of each header that differs by path, the last rule first', () => {
  expect(printNginx(RULES)).toBe(
    [
      'add_header A "one, \'two\'" always;',
      'map "$status $uri" $sent_b {',
      String.raw`  "~^[23]\d\d /a/b\.js$" "one";`,
      String.raw`  "~^[23]\d\d /a/" "some";`,
      '  default "all";',
      '}',
      'add_header B $sent_b always;',
      'map "$status $uri" $sent_c {',
      String.raw`  "~^[23]\d\d /a/" "x";`,
      '}',
      'add_header C $sent_c always;\n',
    ].join('\n'),
  );
});

it('keeps for long what has its hash in its name, and asks about the page each time', () => {
  const sent = (path: string) => headersFor(parseHeaders(printHeaders(headersOf(POLICY))), path);
  expect(sent('/')['cache-control']).toBe('no-cache');
  expect(sent('/')['access-control-allow-origin']).toBeUndefined();
  expect(sent('/assets/index-x.js')['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(sent('/assets/index-x.js')['content-security-policy']).toContain("script-src 'self'; ");
  expect(sent('/at/africa/')['access-control-allow-origin']).toBe('*');
});

it('quotes no value that would end its quotation', () => {
  for (const { headers } of headersOf(POLICY))
    for (const value of Object.values(headers)) expect(value).not.toMatch(/["$\\]/);
});
