/** Milliseconds within which the end of full screen counts as caused by an action: by its own end, by a new window. */
const SOON = { end: 1500, window: 10_000 } as const;
/** The time until which an end is excused. */
let excused = -Infinity;
/** True if the page has asked for its end, which a busy device is long in giving. */
let isLeaving = false;

let entering: Promise<void> | undefined;

/** Enters full screen. A frame may refuse it, and a phone may not have it: then the talk fills the window. */
async function enter() {
  try {
    entering = document.documentElement.requestFullscreen();
    await entering;
  } catch {
    // It fills the window.
  }
}
async function exit() {
  try {
    // Who leaves a talk at once would stay in the full screen that is still on its way.
    await entering;
    if (!document.fullscreenElement) return;
    // Nor is it the end of a talk that was begun meanwhile.
    isLeaving = true;
    await document.exitFullscreen();
  } catch {
    // It has ended already.
  } finally {
    isLeaving = false;
    // The event may come after the end itself.
    excuse('end');
  }
}

/** Announces an action that may end full screen once, but not the talk. */
export const excuse = (action: keyof typeof SOON) => (excused = performance.now() + SOON[action]);

export function toggleFullScreen() {
  void (document.fullscreenElement ? exit() : enter());
}

/**
 * Fills the screen while a talk lasts. The browser takes the key that ends full screen for itself: `onEnd` is
 * called then, unless the page did it.
 */
export function fillScreen(onEnd: () => void): () => void {
  if (navigator.userActivation.isActive) void enter();
  const listen = () => {
    if (document.fullscreenElement) return;
    const isExcused = isLeaving || performance.now() < excused;
    excused = -Infinity;
    if (!isExcused) onEnd();
  };
  document.addEventListener('fullscreenchange', listen);
  return () => {
    document.removeEventListener('fullscreenchange', listen);
    void exit();
  };
}
