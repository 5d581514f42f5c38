import { onDisk } from './disk.mjs';
import { command } from './command.mjs';

const MINUTES = 10;
const PACKAGES = 'chromium-headless-shell fonts-noto-core';

/**
 * Debian's Chromium without a window, with the fonts that its package does not bring.
 * @returns {Promise<string[]>}
 */
export async function aptGet() {
  if (process.getuid?.() !== 0) throw new Error('needs root');
  await command('command -v apt-get', 5).catch(() => {
    throw new Error('this system has no apt-get');
  });
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await command('apt-get update -qq', MINUTES * 60, quiet);
  const install = 'apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=60';
  await command(`${install} ${PACKAGES}`, MINUTES * 60, quiet);
  return onDisk();
}
