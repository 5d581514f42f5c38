import { useLayoutEffect, useRef, type RefObject } from 'react';

export const HELP_PARTS = ['keys', 'teachers'] as const;
export type HelpPart = (typeof HELP_PARTS)[number];

/** The last place in Help: a teacher follows its links one after the other. */
export const keptPlace: { part: HelpPart; readonly tops: Record<HelpPart, number> } = {
  part: 'keys',
  tops: { keys: 0, teachers: 0 },
};

/** Brings a part of Help back to where it was scrolled to, and keeps that. Returns the ref of the part. */
export function useKeptTop(part: HelpPart): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current?.closest('dialog');
    if (!dialog) return undefined;
    dialog.scrollTop = keptPlace.tops[part];
    const keep = () => {
      if (dialog.open) keptPlace.tops[part] = dialog.scrollTop;
    };
    dialog.addEventListener('scroll', keep);
    return () => dialog.removeEventListener('scroll', keep);
  }, [part]);
  return box;
}
