import { afterEach, expect, it, vi } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import '../params.ts';
import { parse } from '../../store/permalink.ts';
import { previewAddressOf } from './address.ts';

const { atlas } = compiled;
afterEach(() => vi.unstubAllGlobals());

function addressAt(href: string, place: string, dataset = {}) {
  vi.stubGlobal('location', new URL(href));
  vi.stubGlobal('document', { documentElement: { dataset } });
  return previewAddressOf(parse(place, atlas), atlas);
}

it('is beside the page, on any host and in any folder, and keeps the rest of the view', () => {
  const ends: [string, string][] = [
    ['https://example.org/', 'https://example.org/at/fra/'],
    ['https://example.org/maps/atlas/?focus=deu#top', 'https://example.org/maps/atlas/at/fra/'],
    ['http://10.0.0.7:8080/atlas/index.html', 'http://10.0.0.7:8080/atlas/at/fra/'],
  ];
  for (const [href, address] of ends) expect(addressAt(href, '?focus=fra')).toBe(address);
  expect(addressAt('https://example.org/', '?focus=fra&layer=named&compare=fra,deu&mode=table')).toBe(
    'https://example.org/at/fra/?layer=named&mode=table&compare=fra,deu',
  );
  // The step would lead elsewhere if the page did not name the place.
  expect(addressAt('https://example.org/', '?focus=fra&mode=talk&step=africa')).toBe(
    'https://example.org/at/fra/?mode=talk&step=africa',
  );
});

it('is absent in the single file and in a frame', () => {
  expect(addressAt('file:///home/me/relations-atlas.html', '?focus=fra', { offline: '' })).toBeUndefined();
  expect(addressAt('https://example.org/', '?focus=fra&embed')).toBeUndefined();
});
