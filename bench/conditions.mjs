/** The two speeds: unlimited, or like a slow laptop on a poor connection. */
const CONDITIONS = {
  free: { cpu: 1, bits: 0, delay: 0 },
  slow: { cpu: 4, bits: 9_000_000, delay: 60 },
};

/**
 * @param {import('@playwright/test').Page} page
 * @param {keyof typeof CONDITIONS} name
 */
export async function hold(page, name) {
  const { cpu, bits, delay } = CONDITIONS[name];
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (bits === 0) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: delay,
    downloadThroughput: bits / 8,
    uploadThroughput: bits / 8,
  });
}
