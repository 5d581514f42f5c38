import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const SCRIPT = `console.log('${'a'.repeat(2000)}');\n`;
const HEADERS = `# one rule a kind
/
  Cache-Control: no-cache

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; img-src data:
`;

const dir = mkdtempSync(join(tmpdir(), 'served-'));
/** @type {Awaited<ReturnType<typeof serve>>} */
let site;

/**
 * A request whose path is sent as it is written, which fetch would tidy.
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function get(path, options = {}) {
  return new Promise((done, fail) => {
    request({ port: site.port, host: '127.0.0.1', path, ...options }, async (res) => {
      const body = Buffer.concat(await res.toArray());
      done({ status: res.statusCode ?? 0, headers: res.headers, body });
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, '_headers'), HEADERS);
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Home</title>');
  writeFileSync(join(dir, 'assets', 'main.js'), SCRIPT);
  writeFileSync(join(dir, 'assets', 'main.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(dir, 'assets', 'main.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(dir, 'claims.csv'), 'party\nFrente Amplio\n');
  writeFileSync(join(dir, 'atlas.json'), '{}');
  writeFileSync(join(dir, 'app.webmanifest'), '{}');
  site = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

test('sends the brotli file, the gzip file or the plain one, as the browser accepts', async () => {
  const plain = await get('/assets/main.js');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(SCRIPT);

  const brotli = await get('/assets/main.js', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript;charset=utf-8',
    'content-length': String(brotli.body.length),
    vary: 'Accept-Encoding',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);

  const gzip = await get('/assets/main.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
});

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/claims.csv', 'text/csv;charset=utf-8'],
  ['/atlas.json?v=1', 'application/json'],
  ['/app.webmanifest', 'application/manifest+json'],
])('names the type of %s', async (path, type) => {
  const { status, headers } = await get(path);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

test('answers HEAD without a body and a known ETag with 304, both with the headers of the path', async () => {
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '34']);
  expect(head.headers['cache-control']).toBe('no-cache');

  const known = await get('/', { headers: { 'if-none-match': head.headers.etag ?? '' } });
  expect([known.status, known.body.length, known.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
});

test.each([
  '/nothing',
  '/assets/gone.js',
  '/assets/',
  '/_headers',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%',
  '//example.org',
])('has nothing at %s, and lets nobody keep that', async (path) => {
  const { status, headers, body } = await get(path);
  expect(status).toBe(404);
  expect(headers).toMatchObject({ 'content-type': 'text/plain;charset=utf-8', 'cache-control': 'no-cache' });
  expect(body.toString()).toBe('There is nothing at this address.\n');
});

test('outlives a range that runs backwards, and refuses to be written to', async () => {
  expect((await get('/', { headers: { range: 'bytes=9-2' } })).status).toBe(200);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});
