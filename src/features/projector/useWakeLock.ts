import { useEffect } from 'react';

/** Keeps the screen awake while one looks at the page; where the device does not let it, nothing is lost. */
export function useWakeLock() {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (isGone) void given.release();
        else lock = given;
      } catch {
        // Low on power, or forbidden.
      }
    };
    // A hidden page loses it.
    const listen = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', listen);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', listen);
      void lock?.release();
    };
  }, []);
}
