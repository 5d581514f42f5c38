const TIME_LIMIT = 30_000;

/** Chromium's sandbox cannot work for root, and often not in the containers of a CI. */
export const sandboxed = () => !process.env.CI && process.getuid?.() !== 0;

/**
 * Starts the browser without a window, in a new temporary profile, and opens an empty page.
 * @param {string} path
 * @returns {Promise<string>} why it does not work, or nothing
 */
export async function fault(path) {
  const { chromium } = await import('@playwright/test');
  /** @type {import('@playwright/test').Browser | undefined} */
  let browser;
  try {
    browser = await chromium.launch({
      executablePath: path,
      chromiumSandbox: sandboxed(),
      timeout: TIME_LIMIT,
    });
    const page = await browser.newPage();
    await page.goto('about:blank');
    return '';
  } catch (error) {
    return reason(error instanceof Error ? error.message : String(error));
  } finally {
    await browser?.close();
  }
}

/**
 * The browser's last words of an error, where it had any: Playwright's first line only says that it closed.
 * @param {string} message
 */
function reason(message) {
  const [logs = ''] = message.split('Call log:', 1);
  const words = /Chromium sandboxing failed|(?<=\[err\] ).*(?:error|fatal|cannot|unrecognized).*/gi;
  return logs.match(words)?.at(-1) ?? logs.split('\n', 1)[0]?.replace('browserType.launch: ', '') ?? '';
}
