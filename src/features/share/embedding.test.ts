import { expect, it } from 'vitest';
import { features } from '../index.ts';
import { home } from '../../store/permalink.ts';
import { elementCode, frameCode, viewOf } from './embedding.ts';

const look = features.find((feature) => feature.frame)?.frame?.look(true) ?? {};
const BASE = 'https://example.org/atlas/';
const given = {
  layer: 'named',
  lang: 'fr',
  theme: 'dark',
  hasPanel: true,
  here: true,
  size: 'slide',
} as const;
const there = { ...home(), focus: 'fra', zoom: 3, center: [2, 47], mode: 'table', compare: ['deu'] } as const;

it('opens a frame where the reader is, or at rest', () => {
  expect(viewOf(there, look, given)).toEqual({
    ...home(), focus: 'fra', zoom: 3, center: [2, 47], layer: 'named', lang: 'fr', theme: 'dark', ...look,
  }); // prettier-ignore
  expect(viewOf(there, look, { ...given, here: false })).toMatchObject({
    focus: null,
    zoom: null,
    center: null,
  });
});

it('writes code that can be pasted', () => {
  const view = viewOf({ ...home(), focus: 'fra' }, look, given);
  expect(frameCode(BASE, view, 'slide', 'Atlas "x"')).toBe(
    '<iframe src="https://example.org/atlas/?focus=fra&amp;layer=named&amp;lang=fr&amp;theme=dark&amp;embed=panel" width="960" height="540" title="Atlas &quot;x&quot;" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
  );
  expect(elementCode(`${BASE}index.html`, view, true, 'Atlas')).toBe(
    '<script async src="https://example.org/atlas/embed.js"></script>\n<relations-atlas at="focus=fra&amp;layer=named" embed="panel" theme="dark" lang="fr" title="Atlas"></relations-atlas>',
  );
});
