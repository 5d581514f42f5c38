import { useCallback } from 'react';
import { classroomWords } from '../../i18n/classroom/load.ts';
import { useView, useWords } from '../../store/react.tsx';
import { traitsOf } from '../../store/parts.ts';
import '../../scene/projected.css';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Caption } from './Caption.tsx';
import './projector.css';
import { Strip } from './Strip.tsx';
import { useDress } from './useDress.ts';
import { useSize } from './useSize.ts';
import { useWakeLock } from './useWakeLock.ts';

/** The page for the back row: large, in the colors of a lamp, with what is chosen told below the map. */
export function Screen() {
  const { locale } = useWords();
  const load = useCallback(() => classroomWords[locale](), [locale]);
  const { value: words } = useLoaded(load);
  const mode = useView((view) => view.mode);
  const isAlone = useView((view) => traitsOf(view).alone);
  const sizing = useSize();
  useDress(sizing.letters);
  useWakeLock();
  // A talk has a caption and controls of its own.
  if (!words || isAlone) return null;
  return (
    <>
      {mode === 'map' && <Caption words={words} />}
      <Strip words={words} sizing={sizing} />
    </>
  );
}
