import { expect, it } from 'vitest';
import { print } from './tags.ts';
import { oembedOf, previewFiles, previewTags, siteOf } from './unfurl.ts';

const AFRICA = {
  id: 'africa',
  title: 'Africa "south" · Relations Atlas',
  about: 'over 70 parties',
  address: 'https://example.org/atlas/at/africa/',
  base: 'https://example.org/atlas/',
  query: '?focus=africa',
  sentence: 'Over 70 “parties”.',
  picture: 'pictures/africa.png',
  bytes: new Uint8Array([1]),
};

it('takes the address of a site, and nothing else', () => {
  expect(siteOf(undefined)).toBe('');
  expect(siteOf('https://example.org/atlas')).toBe('https://example.org/atlas/');
  expect(siteOf('https://example.org/?x=1')).toBe('https://example.org/');
  expect(() => siteOf('example')).toThrow('SITE_URL: "example"');
  expect(() => siteOf('javascript:1')).toThrow('SITE_URL');
});

it('gives absolute addresses, and no picture if there is none', () => {
  const tags = print(previewTags(AFRICA));
  expect(tags).toContain('property="og:title" content="Africa &quot;south&quot; · Relations Atlas"');
  expect(tags).toContain('property="og:image" content="https://example.org/atlas/pictures/africa.png"');
  expect(tags).toContain('href="https://example.org/atlas/at/africa/oembed.json"');
  expect(print(previewTags({ ...AFRICA, picture: undefined }))).not.toContain('og:image');
});

it('answers with a frame of the place', () => {
  expect(oembedOf(AFRICA)).toMatchObject({
    type: 'rich',
    html: expect.stringContaining('src="https://example.org/atlas/?focus=africa&amp;embed=map"') as unknown,
    thumbnail_url: 'https://example.org/atlas/pictures/africa.png',
  });
});

it('gives a region a page, an answer and a picture, and the world no page but its own', () => {
  const files = previewFiles(AFRICA);
  expect([...files.keys()]).toEqual(['pictures/africa.png', 'at/africa/oembed.json', 'at/africa/index.html']);
  expect(files.get('at/africa/index.html')).toContain('<a href="../../?focus=africa">');
  expect([
    ...previewFiles({ ...AFRICA, id: undefined, picture: undefined, bytes: undefined }).keys(),
  ]).toEqual(['oembed.json']);
});
