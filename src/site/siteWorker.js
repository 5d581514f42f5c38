/**
 * The worker that keeps the site readable offline: files that were used, and files that the page asks for. The build
 * fills in its version (a hash of all files) and the paths by language. Each version has one cache, so a page never
 * mixes two versions. A new version first keeps what the old one was asked to keep, then waits until a reader asks
 * for it or the last page of the old one closes.
 * @type {any}
 */
const worker = self;
const VERSION = '%version%';
/** @type {Record<string, string[]>} */
const FILES = JSON.parse('%files%');
const PREFIX = 'relations-atlas-';
const CACHE = PREFIX + VERSION;
/** Files that are fetched at once. */
const ABREAST = 4;
const scope = new URL('./', worker.location.href);
const page = scope.href;
/** The cache address that notes a request to keep a language. */
const noteOf = (/** @type {string} */ language) => new URL(`kept/${language}`, scope).href;
const isAsset = (/** @type {string} */ address) => address.startsWith(`${page}assets/`);
const isListed = (/** @type {string} */ address) =>
  FILES['en']?.includes(address.slice(page.length)) ?? false;
/** Tests whether an address is the page itself, at any place. */
const isPage = (/** @type {URL} */ { pathname }) =>
  pathname === scope.pathname || pathname === `${scope.pathname}index.html`;

/**
 * Keeps one file, unless it is kept. The names of parts are hashes, so a copy from the browser's own cache is always
 * the right one.
 */
async function keepFile(
  /** @type {Cache} */ cache,
  /** @type {string} */ address,
  /** @type {RequestCache} */ mode = isAsset(address) ? 'default' : 'no-cache',
) {
  if (await cache.match(address)) return;
  const answer = await fetch(new Request(address, { cache: mode }));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer);
}

/** Keeps all that some languages need; tells after each file how many are kept. */
async function keepLanguages(
  /** @type {readonly string[]} */ languages,
  /** @type {(done: number, all: number) => void} */ tell = () => {},
) {
  const cache = await caches.open(CACHE);
  const wanted = languages.flatMap((one) => FILES[one] ?? []).map((path) => new URL(path, scope).href);
  const left = [...wanted];
  let done = 0;
  const work = async () => {
    for (let address = left.pop(); address; address = left.pop()) {
      await keepFile(cache, address);
      done += 1;
      tell(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  for (const language of languages) await cache.put(noteOf(language), new Response(''));
}

/** Keeps what a page was made of, from the browser's own cache: nothing comes over the line again. */
async function keepUsed(/** @type {{ page: string, used: string[] }} */ { page: visited, used }) {
  const cache = await caches.open(CACHE);
  const keepPage = async () => {
    if (await cache.match(page)) return;
    const answer = await fetch(new Request(visited, { cache: 'force-cache' }));
    if (answer.ok) await cache.put(page, answer);
  };
  const own = used.filter((address) => isAsset(address) || isListed(address));
  await Promise.all([keepPage(), ...own.map((address) => keepFile(cache, address, 'force-cache'))]);
}

const oldCaches = async () =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);

worker.addEventListener('install', (/** @type {any} */ event) => {
  const fill = async () => {
    const last = (await oldCaches()).at(-1);
    if (!last) return;
    const cache = await caches.open(last);
    const notes = await Promise.all(Object.keys(FILES).map((one) => cache.match(noteOf(one))));
    await keepLanguages(Object.keys(FILES).filter((_, at) => notes[at]));
  };
  event.waitUntil(fill());
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  const tidy = async () => {
    // The last one stays: a page of it may still be open and want a part. Names of parts are hashes.
    await Promise.all((await oldCaches()).slice(0, -1).map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

worker.addEventListener('message', (/** @type {any} */ event) => {
  const { data, ports } = event;
  if (data === 'update') worker.skipWaiting();
  if (data?.used) event.waitUntil(keepUsed(data).catch(() => {}));
  if (!data?.languages) return;
  const tell = (/** @type {object} */ news) => ports[0]?.postMessage(news);
  const languages = data.languages === 'all' ? Object.keys(FILES) : data.languages;
  event.waitUntil(
    keepLanguages(languages, (done, all) => tell({ done, all })).then(
      () => tell({ isKept: true }),
      () => tell({ isKept: false }),
    ),
  );
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== scope.origin) return;
  if (isPage(address)) event.respondWith(own(page, request));
  else if (isAsset(address.href)) event.respondWith(part(request));
  else if (isListed(address.href)) event.respondWith(own(address.href, request));
});

/** Answers from this version's cache, or from the network. */
async function own(/** @type {string} */ address, /** @type {Request} */ request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

/** Answers with a part from any version's cache, or from the network, and keeps it. */
async function part(/** @type {Request} */ request) {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const copy = answer.clone();
    // Without room to keep it, it is used anyway.
    void caches
      .open(CACHE)
      .then((cache) => cache.put(request.url, copy))
      .catch(() => {});
  }
  return answer;
}
