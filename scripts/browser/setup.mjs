import { findBrowser } from '../browser.mjs';

/** Before the first browser test: the workers, started afterwards, inherit the variable. */
export default async function setup() {
  process.env.CHROMIUM_PATH ||= (await findBrowser()).path;
}
