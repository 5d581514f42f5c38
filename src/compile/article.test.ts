import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArticle, sentencesOf } from './article.ts';
import { files } from './fixture.ts';
import { Problems } from './problems.ts';

const sections = readArticle(files, new Problems());
const sentences = sections.flatMap((section) => sentencesOf(section));
const textOf = (id: string) => sentences.find((sentence) => sentence.id === id)?.text;

it('keeps the article byte for byte', () => {
  const hash = createHash('sha256').update(readFileSync('data/article.txt')).digest('hex');
  expect(hash).toBe('4bbefabdf40a7ba41a24d8d1637ed4787663def03a3510be6bc362e21e751dd4');
});

it('loses no word between sections, paragraphs and sentences', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
  expect(words(sentences.map(({ text }) => text).join(' '))).toBe(
    words(readFileSync('data/article.txt', 'utf8')),
  );
});

it('finds the introduction, seven sections, the closing paragraph and the source', () => {
  expect(sections.map(({ id }) => id)).toEqual([
    'introduction',
    'asia',
    'west-asia-north-africa',
    'africa',
    'latin-america',
    'eastern-europe-central-asia',
    'developed',
    'organizations',
    'closing',
    'source',
  ]);
});

it('counts paragraphs and sentences from one', () => {
  expect(textOf('africa.2.1')).toMatch(/^By the principle of equality to everyone, big or small/);
  expect(textOf('africa.2.2')).toMatch(
    /^By August 2007, .* over 70 political parties in over 40 African countries/,
  );
  expect(textOf('africa.0.1')).toBe('Contacts with African political parties');
});

it('does not split a sentence within a quotation or a date', () => {
  expect(textOf('introduction.0.3')).toBe('2014.11.02 /');
  expect(textOf('asia.4.6')).toBe(
    'Its theme, "exchange, cooperation and development" received warm welcome by all participants.',
  );
});

it('keeps misprints', () => {
  const all = sentences.map(({ text }) => text).join(' ');
  for (const misprint of ['Nur Ofan', 'Tadzhikistan', 'Columbia', 'African parities'])
    expect(all).toContain(misprint);
});
