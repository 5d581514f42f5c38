import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createDriver } from './driver.mjs';
import { createFolder, find, start } from './start.mjs';
import { START, until, within } from './wait.mjs';

/** A desktop with a mouse, whatever the machine has; no animation, and no network request of its own. */
const PREFERENCES = {
  'ui.prefersReducedMotion': 1,
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'intl.accept_languages': 'en-US',
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // Marionette then takes a free port, and writes it into the profile.
  'marionette.port': 0,
};

/**
 * WebDriver's commands, as Marionette calls them.
 * @type {Record<import('./driver.mjs').Command, string>}
 */
const NAMES = {
  navigate: 'WebDriver:Navigate',
  refresh: 'WebDriver:Refresh',
  back: 'WebDriver:Back',
  run: 'WebDriver:ExecuteScript',
  act: 'WebDriver:PerformActions',
  frame: 'WebDriver:SwitchToFrame',
  screenshot: 'WebDriver:TakeScreenshot',
  resize: 'WebDriver:SetWindowRect',
};

const findFirefox = () => find('firefox-esr') ?? find('firefox');

export const firefox = {
  name: 'Firefox',
  missing: () => (findFirefox() ? [] : ['firefox-esr']),
  open,
};

/**
 * Starts Firefox without a window. It is led by Marionette, its own WebDriver.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
async function open() {
  const profile = createFolder();
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const { output, stop } = start({
    folder: profile,
    program: findFirefox() ?? 'firefox',
    args: ['--headless', '--no-remote', '--marionette', '--profile', profile],
    env: { HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  try {
    const port = await until(
      async () => /Listening on port (\d+)/.exec(output())?.[1],
      () => `Firefox did not start: ${output()}`,
      START,
    );
    const send = await converse(Number(port));
    await within(send('WebDriver:NewSession', {}), START, () => `Firefox did not start: ${output()}`);
    return await createDriver({
      name: 'Firefox',
      send: (command, body) => send(NAMES[command], body),
      close: stop,
    });
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Connects to Marionette, which takes and gives JSON, each message with its length before it.
 * @param {number} port
 * @returns {Promise<(name: string, parameters: object) => Promise<any>>}
 */
async function converse(port) {
  const socket = connect(port, '127.0.0.1');
  /** @type {Map<number, { done: (value: any) => void, fail: (error: Error) => void }>} */
  const open = new Map();
  /** @param {Error} error */
  const failAll = (error) => open.forEach(({ fail }) => fail(error));
  socket.on('error', failAll);
  socket.on('close', () => failAll(new Error('Firefox has closed the connection.')));
  let held = Buffer.alloc(0);
  socket.on('data', (/** @type {Buffer} */ bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      const colon = held.indexOf(':');
      const end = colon + 1 + Number(held.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || held.length < end) return;
      const message = JSON.parse(held.subarray(colon + 1, end).toString());
      held = held.subarray(end);
      // The first message is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message;
      if (error) open.get(id)?.fail(new Error(`${error.error}: ${error.message}`));
      else open.get(id)?.done(value);
      open.delete(id);
    }
  });
  let last = 0;
  return (name, parameters) =>
    new Promise((done, fail) => {
      last += 1;
      open.set(last, { done, fail });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
