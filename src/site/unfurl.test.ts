import { expect, it } from 'vitest';
import { oembedOf, siteOf, tagsOf } from './unfurl.ts';

const AFRICA = {
  title: 'Africa "south" · Relations Atlas',
  about: 'over 70 parties',
  address: 'https://example.org/atlas/at/africa/',
  base: 'https://example.org/atlas/',
  query: '?focus=africa',
  picture: 'pictures/africa.png',
} as const;

it('takes the address of a site, and nothing else', () => {
  expect(siteOf(undefined)).toBe('');
  expect(siteOf('https://example.org/atlas')).toBe('https://example.org/atlas/');
  expect(siteOf('https://example.org/?x=1')).toBe('https://example.org/');
  expect(() => siteOf('example')).toThrow('SITE_URL: "example"');
  expect(() => siteOf('javascript:1')).toThrow('SITE_URL');
});

it('gives whole addresses, and no picture where there is none', () => {
  const tags = tagsOf(AFRICA);
  expect(tags).toContain('property="og:title" content="Africa &quot;south&quot; · Relations Atlas"');
  expect(tags).toContain('property="og:image" content="https://example.org/atlas/pictures/africa.png"');
  expect(tags).toContain('href="https://example.org/atlas/at/africa/oembed.json"');
  expect(tagsOf({ ...AFRICA, picture: undefined })).not.toContain('og:image');
});

it('answers with a frame of the place', () => {
  expect(oembedOf(AFRICA)).toMatchObject({
    type: 'rich',
    html: expect.stringContaining('src="https://example.org/atlas/?focus=africa&amp;embed=map"') as unknown,
    thumbnail_url: 'https://example.org/atlas/pictures/africa.png',
  });
});
