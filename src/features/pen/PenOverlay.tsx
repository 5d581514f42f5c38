import { useCallback, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { classroomWords } from '../../locales/classroom.ts';
import { useWords } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { drawnMap } from '../../views/map/drawnMap.ts';
import './pen.css';
import './projected.css';
import { keepStrokes } from './kept.ts';
import { penStore } from './penStore.ts';
import { PenArea } from './PenArea.tsx';
import { Strokes } from './Strokes.tsx';
import { Tools } from './Tools.tsx';
import { useHeld } from './useHeld.ts';

/** The drawing on the map and, while the pen is in use, its tools. */
export function PenOverlay() {
  const { locale } = useWords();
  const load = useCallback(() => classroomWords[locale](), [locale]);
  const { value: words } = useLoaded(load);
  const elements = useStore(drawnMap);
  const open = useStore(penStore, (now) => now.open);
  const held = useHeld();
  useEffect(keepStrokes, []);

  if (!elements) return null;
  const { svg, frame, map } = elements;
  return (
    <>
      {createPortal(<Strokes svg={svg} />, svg)}
      {open && createPortal(<PenArea svg={svg} held={held} />, frame)}
      {open && words && createPortal(<Tools words={words} held={held} />, map)}
    </>
  );
}
