import type { Passage } from './passages.ts';

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0];

/** A voice of this device for a language. One that speaks over the network would send the text away: never that. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
): SpeechSynthesisVoice | undefined {
  const able = voices.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(lang));
  return able.find((voice) => voice.default) ?? able[0];
}

/** Says whether the article can be read: there is an English voice. */
export const canRead = (voices: readonly SpeechSynthesisVoice[]): boolean =>
  voiceFor(voices, 'en') !== undefined;

/** Pairs each passage with its voice, and leaves out those in a language that has none. */
export const castOf = (passages: readonly Passage[], voices: readonly SpeechSynthesisVoice[]) =>
  passages.flatMap((passage) => {
    const voice = voiceFor(voices, passage.lang);
    return voice ? [{ passage, voice }] : [];
  });
