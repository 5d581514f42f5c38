import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serve } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'served-'));

beforeAll(() => writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Home</title>'));
afterAll(() => rmSync(dir, { recursive: true }));

test('takes the next port when one is taken and says so; a strict one fails', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const other = createServer();
  await new Promise((done) => other.listen(0, '127.0.0.1', () => done(undefined)));
  const address = other.address();
  const taken = typeof address === 'object' && address ? address.port : 0;

  const next = await serve({ dir, port: taken });
  expect(next.port).toBeGreaterThan(taken);
  expect(next.url).toBe(`http://127.0.0.1:${next.port}/`);
  expect(log).toHaveBeenCalledWith(`Port ${taken} is in use; trying ${taken + 1}.`);
  await expect(serve({ dir, port: taken, strict: true })).rejects.toThrow(`Port ${taken} is in use.`);

  await next.close();
  other.close();
  log.mockRestore();
});

test('wants a built folder', async () => {
  await expect(serve({ dir: join(dir, 'gone'), port: 0 })).rejects.toThrow('npm run build');
});
