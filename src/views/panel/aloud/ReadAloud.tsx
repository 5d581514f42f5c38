import { useEffect, useSyncExternalStore } from 'react';
import { useStore as useReading } from 'zustand';
import type { Id } from '../../../atlas/id.ts';
import { useAtlas, useView, useWords } from '../../../store/react.tsx';
import { Sign } from '../../../ui/Sign.tsx';
import { passagesOf } from './passages.ts';
import { readAloud, reading, stopReading } from './reader.ts';
import { canRead } from './voices.ts';
import './aloud.css';

const SPEAKER = 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5c1.4 1.4 1.4 3.6 0 5M15 5c2.8 2.8 2.8 7.2 0 10';
const SQUARE = 'M5 5h10v10H5z';

/** Subscribes to the list of voices, which many browsers fill late. */
function onVoices(listen: () => void) {
  if (!('speechSynthesis' in window)) return () => {};
  // Old browsers have voices and no such event.
  speechSynthesis.addEventListener?.('voiceschanged', listen);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', listen);
}

const hasVoice = () => 'speechSynthesis' in window && canRead(speechSynthesis.getVoices());

/** A button that reads the focus aloud, in this device's voices; nothing without an English voice. */
export function ReadAloud({ focus }: { focus: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const isAble = useSyncExternalStore(onVoices, hasVoice, () => false);
  const isReading = useReading(reading, (now) => now.focus === focus);
  useEffect(() => {
    window.addEventListener('pagehide', stopReading);
    return () => {
      window.removeEventListener('pagehide', stopReading);
      stopReading();
    };
  }, [focus]);
  if (!isAble) return null;
  return (
    <button
      type="button"
      className="read-aloud"
      onClick={() => (isReading ? stopReading() : readAloud(focus, passagesOf(atlas, focus, layer, words)))}
    >
      <Sign path={isReading ? SQUARE : SPEAKER} />
      {isReading ? words.panel.stopReading : words.panel.readAloud}
    </button>
  );
}
