import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { words as about } from '../../locales/en/about.ts';
import { words as en } from '../../locales/en/page.ts';
import { addressFor, createReport } from './report.ts';

const LINK = 'https://atlas.example/?focus=bra';
const begun = (focus: string | null) => createReport(compiled.atlas, focus, en, about, LINK);

it('fills in the country, its sentence and the link', () => {
  const { title, text } = begun('bra');
  expect(title).toBe('Mistake in the Relations Atlas: Brazil');
  expect(text).toMatch(/^Place: Brazil\nSentence: Latin America.*, paragraph \d+, sentence \d+\nLink: https/);
  expect(text).toContain('What is wrong: ');
});

it('names no sentence if none is about the open place', () => {
  expect(begun(null).text).toMatch(/^Place: the whole map\nLink: /);
  expect(begun('lby').text).not.toContain('Sentence: ');
});

it('puts the report into an address that asks for it, each character escaped', () => {
  const report = { title: 'a & b', text: '{title}?\n#1' };
  expect(addressFor('https://host.example/new?title={title}&body={text}', report)).toBe(
    'https://host.example/new?title=a%20%26%20b&body=%7Btitle%7D%3F%0A%231',
  );
  expect(addressFor('mailto:atlas@host.example', report)).toBe('mailto:atlas@host.example');
});
