/** Milliseconds within which an end of full screen is taken for the doing of what was just done. */
const SOON = 1500;
let excused = -Infinity;
/** Whether the page has asked for its end, which a busy device is long in giving. */
let isLeaving = false;

let entering: Promise<void> | undefined;

/** A frame may refuse it, and a telephone may not know it: the talk fills the window then. */
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
    // The event may follow upon the end.
    excuse();
  }
}

/** Tells that what comes may end full screen without meaning to end the talk: a new window does. */
export const excuse = () => (excused = performance.now());

export function toggleFullScreen() {
  excuse();
  void (document.fullscreenElement ? exit() : enter());
}

/**
 * Fills the screen while a talk lasts. The browser takes the key that ends full screen for itself: `onEnd` is
 * called then, unless the page did it.
 */
export function fillScreen(onEnd: () => void): () => void {
  if (navigator.userActivation.isActive) void enter();
  const listen = () => {
    const isExcused = isLeaving || performance.now() - excused < SOON;
    if (!document.fullscreenElement && !isExcused) onEnd();
  };
  document.addEventListener('fullscreenchange', listen);
  return () => {
    document.removeEventListener('fullscreenchange', listen);
    void exit();
  };
}
