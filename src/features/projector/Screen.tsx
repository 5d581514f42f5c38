import { useCallback } from 'react';
import { classroomWords } from '../../locales/classroom.ts';
import { useView, useWords } from '../../store/react.tsx';
import { traitsOf } from '../../store/parts.ts';
import './projected.css';
import '../../views/map/projected.css';
import '../../views/legend/projected.css';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Caption } from './Caption.tsx';
import './projector.css';
import { ProjectorMenu } from './ProjectorMenu.tsx';
import { useDisplay } from './useDisplay.ts';
import { useSize } from './useSize.ts';
import { useWakeLock } from './useWakeLock.ts';

/** The page for the back row: large, in projector colors, with the chosen place described below the map. */
export function Screen() {
  const { locale } = useWords();
  const load = useCallback(() => classroomWords[locale](), [locale]);
  const { value: words } = useLoaded(load);
  const mode = useView((view) => view.mode);
  const isAlone = useView((view) => traitsOf(view).alone);
  const sizing = useSize();
  useDisplay(sizing.letters);
  useWakeLock();
  // A talk has a caption and controls of its own.
  if (!words || isAlone) return null;
  return (
    <>
      {mode === 'map' && <Caption words={words} />}
      <ProjectorMenu words={words.projector} sizing={sizing} />
    </>
  );
}
