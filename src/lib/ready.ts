let ready = false;

/** True once the page shows its address and answers input. */
export const isReady = () => ready;

/** Makes the page ready, and says so on its root element to whoever waits for it. */
export function becomeReady() {
  ready = true;
  document.documentElement.dataset['ready'] = '';
}
