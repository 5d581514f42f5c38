/** Buttons pressed before the script of their part had come, by the part's id; null once it answers. */
const pressed = new Map<string, HTMLElement | undefined | null>();

let hasPressed = false;

/** Tells whether the reader has pressed anything since the page became ready. */
export const wasPressed = () => hasPressed;

/** Keeps the last press on a part whose script comes later. */
export function keepPress(id: string) {
  document.addEventListener('click', ({ target }) => {
    hasPressed = true;
    const button = target instanceof Element && target.closest<HTMLElement>(`#${id} button`);
    if (button && pressed.get(id) !== null) pressed.set(id, button);
  });
}

/** Presses it again, now that the part answers. */
export function repeatPress(id: string) {
  const button = pressed.get(id);
  pressed.set(id, null);
  button?.click();
}
