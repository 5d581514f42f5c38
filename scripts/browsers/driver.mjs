import { within } from './wait.mjs';

/** @typedef {'navigate' | 'refresh' | 'back' | 'run' | 'act' | 'frame' | 'screenshot' | 'resize'} Command */
/** @typedef {Awaited<ReturnType<typeof createDriver>>} Driver */

/** Seconds that a browser has for a command. One that takes longer hangs. */
const PATIENCE = 45;
/** Seconds for a picture, which nothing waits for. WebKit gives none of a page that it came back to. */
const PICTURE = 5;

/**
 * A browser with one window, led command by command. None waits forever.
 * @param {{ name: string, send: (command: Command, body: object) => Promise<any>, close: () => Promise<void> }} browser
 */
export async function createDriver({ name, send, close }) {
  /**
   * @param {Command} command
   * @param {object} [body]
   */
  const tell = (command, body = {}) =>
    within(
      send(command, body),
      command === 'screenshot' ? PICTURE : PATIENCE,
      () => `${name} does not answer "${command}" ${about(body)}`,
    );
  const driver = {
    /** @param {string} url */
    go: (url) => tell('navigate', { url }),
    reload: () => tell('refresh'),
    back: () => tell('back'),
    /**
     * Runs a script in the page, or in the frame entered, and returns what it returns.
     * @param {string} script
     * @param {readonly unknown[]} args
     */
    run: async (script, args) => {
      const answer = await tell('run', { script, args });
      // Marionette wraps it.
      return name === 'Firefox' ? answer.value : answer;
    },
    /** @param {readonly object[]} actions */
    act: (actions) => tell('act', { actions }),
    /** Enters a frame, an element that a script has returned; null comes back to the page. @param {object | null} frame */
    enter: (frame) =>
      // Marionette wants its id alone.
      tell('frame', name === 'Firefox' && frame ? { element: Object.values(frame)[0] } : { id: frame }),
    /** @param {number} width @param {number} height */
    resize: (width, height) => tell('resize', { width, height }),
    /** @returns {Promise<Buffer>} the window as PNG */
    picture: async () => {
      const answer = await tell('screenshot');
      return Buffer.from(answer.value ?? answer, 'base64');
    },
    close,
  };
  await driver.resize(1280, 800);
  return driver;
}

/** @param {object} body */
const about = (body) => JSON.stringify(body).slice(0, 300);
