import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('answers an unknown option with one message, without a stack', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/serve.mjs', '--prot', '8080'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unknown option '--prot'/);
  expect(stderr).not.toContain('    at ');
});
