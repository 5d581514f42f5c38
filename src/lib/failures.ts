/**
 * True if the browser remembers a script that failed to load, always or at times. It then never requests the script
 * again; only a reload does. Firefox: https://bugzilla.mozilla.org/show_bug.cgi?id=1820553. WebKit: in two of three
 * trials with WebKitGTK. Browsers made from Chromium, which name its vendor, ask again.
 */
export const REMEMBERS_FAILURES = 'document' in globalThis && navigator.vendor !== 'Google Inc.';

/** Loads the page anew. WebKit gives a script's failure again after that, unless the script has been fetched. */
export async function reloadPage() {
  for (const part of performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    if (!part.decodedBodySize) await fetch(part.name, { cache: 'reload' }).catch(() => {});
  location.reload();
}
