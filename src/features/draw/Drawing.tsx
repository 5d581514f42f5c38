import { useCallback, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { classroomWords } from '../../i18n/classroom/load.ts';
import { pen } from '../../store/pen.ts';
import { useWords } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import './draw.css';
import { keep } from './kept.ts';
import { Sheet } from './Sheet.tsx';
import { Strokes } from './Strokes.tsx';
import { Tools } from './Tools.tsx';
import { useHeld } from './useHeld.ts';

/** What is drawn on the map and, with the pen in hand, what it is drawn with. */
export function Drawing() {
  const { locale } = useWords();
  const load = useCallback(() => classroomWords[locale](), [locale]);
  const { value: words } = useLoaded(load);
  const svg = document.querySelector<SVGSVGElement>('svg[data-map]');
  const open = useStore(pen, (now) => now.open);
  const held = useHeld();
  useEffect(keep, []);

  const frame = svg?.closest('.map-frame');
  const map = svg?.closest('.map');
  if (!svg || !frame || !map) return null;
  return (
    <>
      {createPortal(<Strokes svg={svg} />, svg)}
      {open && createPortal(<Sheet svg={svg} held={held} />, frame)}
      {open && words && createPortal(<Tools words={words} held={held} />, map)}
    </>
  );
}
