import { useEffect, useState } from 'react';

/** Milliseconds after the last move until the controls go. */
const STAY = 2500;

/** Tells whether the pointer or a finger moved within the last seconds. */
export function useMoved(): boolean {
  const [isMoved, setMoved] = useState(false);
  useEffect(() => {
    let going = 0;
    const move = () => {
      setMoved(true);
      window.clearTimeout(going);
      going = window.setTimeout(() => setMoved(false), STAY);
    };
    const moves = ['pointermove', 'pointerdown'] as const;
    for (const name of moves) window.addEventListener(name, move, { passive: true });
    return () => {
      window.clearTimeout(going);
      for (const name of moves) window.removeEventListener(name, move);
    };
  }, []);
  return isMoved;
}
