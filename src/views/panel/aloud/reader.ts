import { createStore } from 'zustand/vanilla';
import type { Id } from '../../../atlas/id.ts';
import type { Passage } from './passages.ts';
import { castOf } from './voices.ts';

interface Reading {
  /** The text being read; null if none is. */
  readonly focus: Id | null;
  /** The sentence that is heard now. */
  readonly sentence: Id | null;
}

const SILENCE: Reading = { focus: null, sentence: null };

/** The state of reading aloud. One voice reads at a time. */
export const reading = createStore<Reading>(() => SILENCE);

/** Counts the readings: what an older one still says of itself is not heard. */
let count = 0;

/** The utterance that is heard: Chromium forgets one, with its events, that nothing refers to. */
let heard: SpeechSynthesisUtterance | undefined;

/** Stops the voice. */
export function stopReading() {
  if (reading.getState().focus === null) return;
  count += 1;
  reading.setState(SILENCE);
  speechSynthesis.cancel();
}

/** Reads the passages of a focus one after the other, and stops the current reading. */
export function readAloud(focus: Id, passages: readonly Passage[]) {
  stopReading();
  const cast = castOf(passages, speechSynthesis.getVoices());
  const mine = (count += 1);
  const next = (at: number) => {
    const part = cast[at];
    if (!part) return reading.setState(SILENCE);
    const spoken = new SpeechSynthesisUtterance(part.passage.text);
    spoken.voice = part.voice;
    spoken.lang = part.voice.lang;
    spoken.addEventListener('end', () => {
      if (count === mine) next(at + 1);
    });
    spoken.addEventListener('error', () => {
      if (count === mine) stopReading();
    });
    reading.setState({ focus, sentence: part.passage.sentence });
    heard = spoken;
    speechSynthesis.speak(heard);
  };
  reading.setState({ focus, sentence: null });
  next(0);
}
