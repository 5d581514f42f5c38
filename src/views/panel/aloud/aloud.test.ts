import { describe, expect, it } from 'vitest';
import { compiled } from '../../../compile/fixture.ts';
import { words as en } from '../../../locales/en/page.ts';
import { castOf, canRead, voiceFor } from './voices.ts';
import { proofsOf } from '../../../atlas/pieces.ts';
import { passagesOf } from './passages.ts';

const voice = (lang: string, { local = true, first = false } = {}): SpeechSynthesisVoice => ({
  lang,
  localService: local,
  default: first,
  name: lang,
  voiceURI: lang,
});

describe('voices', () => {
  it('one that would send the text over the network is never taken', () => {
    expect(canRead([voice('en-US', { local: false })])).toBe(false);
    expect(canRead([voice('en-US', { local: false }), voice('en_GB')])).toBe(true);
  });
  it('the default of a language goes before its first', () => {
    const voices = [voice('fr-CA'), voice('fr-FR', { first: true })];
    expect(voiceFor(voices, 'fr')?.lang).toBe('fr-FR');
  });
  it('what no voice can say is left out', () => {
    const cast = castOf(
      [
        { text: 'France', lang: 'zh', sentence: null },
        { text: 'A sentence.', lang: 'en', sentence: 'intro.1.1' },
      ],
      [voice('en-US')],
    );
    expect(cast.map(({ passage }) => passage.lang)).toEqual(['en']);
  });
});

const { atlas } = compiled;

it('a country is read by its name, its meaning, then its sentences in English', () => {
  const passages = passagesOf(atlas, 'fra', 'parties', en);
  expect(passages[0]).toEqual({ text: 'France', lang: 'en', sentence: null });
  const sentences = passages.filter(({ sentence }) => sentence !== null);
  expect(sentences.map(({ sentence }) => sentence)).toEqual(proofsOf(atlas, 'fra'));
  expect(sentences.every(({ lang, text }) => lang === 'en' && text.length > 0)).toBe(true);
});
