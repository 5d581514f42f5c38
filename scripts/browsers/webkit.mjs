import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createDriver } from './driver.mjs';
import { createFolder, find, start } from './start.mjs';
import { START, until, within } from './wait.mjs';

/** Folders of libraries in which WebKitGTK keeps its small browser. */
const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib',
];

/** The browser that comes with the driver. */
function findMiniBrowser() {
  const all = LIBRARIES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit'))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
  return find('MiniBrowser', all);
}

/**
 * WebDriver's commands. https://www.w3.org/TR/webdriver2/
 * @type {Record<import('./driver.mjs').Command, string>}
 */
const PATHS = {
  navigate: '/url',
  refresh: '/refresh',
  back: '/back',
  run: '/execute/sync',
  act: '/actions',
  frame: '/frame',
  screenshot: '/screenshot',
  resize: '/window/rect',
};

export const webkit = {
  name: 'WebKit',
  missing: () =>
    [
      find('WebKitWebDriver') && findMiniBrowser() ? [] : 'webkit2gtk-driver',
      find('Xvfb') ? [] : 'xvfb',
    ].flat(),
  open,
};

/** Starts WebKitGTK on a screen that nobody sees, led by WebDriver. */
async function open() {
  const home = createFolder();
  // Nothing moves by itself.
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const screen = start({
    folder: createFolder(),
    program: 'Xvfb',
    args: ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
  });
  /** @type {ReturnType<typeof start> | null} */
  let driver = null;
  const close = async () => {
    await driver?.stop();
    await screen.stop();
  };
  try {
    const display = await until(
      async () => /^\d+$/m.exec(screen.output())?.[0],
      () => `Xvfb did not start: ${screen.output()}`,
    );
    const port = await freePort();
    driver = start({
      folder: home,
      program: 'WebKitWebDriver',
      args: [`--port=${port}`, '--host=127.0.0.1'],
      env: {
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        LANG: 'C.UTF-8',
        LANGUAGE: 'en',
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        // A machine without a graphics card draws by itself.
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    const { output } = driver;
    const base = `http://127.0.0.1:${port}`;
    await until(
      () => ask(`${base}/status`).catch(() => null),
      () => `WebKitWebDriver did not start: ${output()}`,
    );
    // The default strategy: with "eager", a script that follows a visit to another origin is lost with the process it went to.
    const options = { binary: findMiniBrowser(), args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await within(
      ask(`${base}/session`, { capabilities }),
      START,
      () => `WebKit did not start: ${output()}`,
    );
    return await createDriver({
      name: 'WebKit',
      send: (command, body) =>
        ask(`${base}/session/${sessionId}${PATHS[command]}`, command === 'screenshot' ? undefined : body),
      close,
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns {Promise<number>} a port that nobody listens at */
function freePort() {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * @param {string} url
 * @param {object} [body] none where something is only read
 * @returns {Promise<any>}
 */
async function ask(url, body) {
  const answer = await fetch(url, body && { method: 'POST', body: JSON.stringify(body) });
  const { value } = /** @type {{ value: any }} */ (await answer.json());
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
