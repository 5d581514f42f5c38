import { expect, test } from 'vitest';
import { checkNode } from './install.mjs';

test.each(['20.19.0', '22.3.1', '30.0.0'])('accepts Node %s', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(['18.20.4', '20.18.9'])('refuses Node %s, and names the oldest that will do', (version) => {
  expect(() => checkNode(version)).toThrow(`Node 20.19 or newer is needed; this is Node ${version}.`);
});
