/**
 * The worker that keeps the site readable without a network. The build fills in its version, a hash of all files,
 * and their paths. One version is one cache, filled whole before it is used: a page never gets
 * the files of two. A new version waits until a reader asks for it or the last page of the old one is closed.
 * @type {any}
 */
const worker = self;
const VERSION = '%version%';
/** @type {string[]} */
const FILES = JSON.parse('%files%');
const PREFIX = 'relations-atlas-';
const CACHE = PREFIX + VERSION;
const scope = new URL('./', worker.location.href);
const addresses = FILES.map((path) => new URL(path, scope).href);
/** Every address of the page itself, whatever place it names. */
const isPage = (/** @type {URL} */ { pathname }) =>
  pathname === scope.pathname || pathname === `${scope.pathname}index.html`;

worker.addEventListener('install', (/** @type {any} */ event) => {
  const fill = async () => {
    const cache = await caches.open(CACHE);
    // Past the browser's own cache: what is kept must be of this version.
    await cache.addAll(addresses.map((address) => new Request(address, { cache: 'no-cache' })));
  };
  event.waitUntil(fill());
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    // The last one stays: a page of it may still be open and want a part. Names of parts are hashes.
    await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

worker.addEventListener('message', (/** @type {any} */ { data }) => {
  if (data === 'update') worker.skipWaiting();
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== scope.origin) return;
  if (isPage(address)) event.respondWith(own(new URL('./', scope).href, request));
  else if (address.pathname.startsWith(`${scope.pathname}assets/`)) event.respondWith(any(request));
  else if (addresses.includes(address.href)) event.respondWith(own(address.href, request));
});

/** Of this version, or from the network. */
async function own(/** @type {string} */ address, /** @type {Request} */ request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

/** A part has its hash in its name: whichever version has it, it is the right one. */
async function any(/** @type {Request} */ request) {
  return (await caches.match(request.url)) ?? fetch(request);
}
