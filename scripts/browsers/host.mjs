import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaders } from '../headers.mjs';
import { ROOT } from '../root.mjs';
import { serve } from '../serve.mjs';
import { site } from '../site.mjs';

/** @typedef {Awaited<ReturnType<typeof openHost>>} Host */

/** The address to which the page reports what fails in it. */
const HEARD = '/heard';

const LISTENER = '/listen.js';

const WORKER = /\/sw\.js$/;

/** Runs before the page's own scripts. */
const LISTEN = `{
  const tell = (text) => navigator.sendBeacon('${HEARD}', text);
  // An observer that goes on in the next frame is no error, though it is told as one.
  addEventListener('error', ({ message }) => message && !/^ResizeObserver loop/.test(message) && tell('error: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => tell('rejected: ' + reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => tell('policy: ' + violatedDirective + ' ' + blockedURI));
  for (const kind of ['error', 'warn']) {
    const print = console[kind];
    console[kind] = (...all) => { tell(kind + ': ' + all.join(' ')); print(...all); };
  }
}`;

/**
 * Serves the built site, and hears what fails in the page. A task may have requests refused, headers left out and pages
 * added.
 */
export async function openHost() {
  const dist = join(ROOT, 'dist');
  const answer = site(dist);
  const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const index = readFileSync(join(dist, 'index.html'), 'utf8').replace(
    '<head>',
    `$&<script src="${LISTENER}"></script>`,
  );
  /** @type {string[]} */
  const heard = [];
  /** @type {Map<string, { type: string, body: string }>} */
  const pages = new Map([
    ['/', { type: 'text/html;charset=utf-8', body: index }],
    [LISTENER, { type: 'text/javascript', body: LISTEN }],
  ]);
  const host = {
    url: '',
    heard,
    /** Addresses that are refused. */
    refused: WORKER,
    /** Headers that are left out. */
    without: /** @type {string[]} */ ([]),
    /** Makes ready for the next task: what it hears is its own, and no worker keeps what is to be refused. */
    begin: () => {
      heard.length = 0;
      host.refused = WORKER;
      host.without = [];
    },
    /** Adds a page, and gives its address. @param {string} path @param {string} body */
    add: (path, body) => {
      pages.set(path, { type: 'text/html;charset=utf-8', body });
      return new URL(path, host.url).href;
    },
    close: async () => {},
  };
  const server = await serve({
    dir: '',
    port: 0,
    answer: (request, response) => {
      const path = new URL(request.url ?? '', 'http://host').pathname;
      if (path === HEARD) {
        request.setEncoding('utf8').on('data', (text) => heard.push(text));
        response.statusCode = 204;
        return response.end();
      }
      if (host.refused.test(request.url ?? '')) {
        response.statusCode = 503;
        response.setHeader('Cache-Control', 'no-store');
        return response.end();
      }
      for (const header of host.without) {
        const set = response.setHeader.bind(response);
        response.setHeader = (name, value) => (name.toLowerCase() === header ? response : set(name, value));
      }
      const page = pages.get(path);
      if (page) {
        for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
        response.setHeader('Content-Type', page.type);
        return response.end(page.body);
      }
      return answer(request, response);
    },
  });
  host.url = server.url;
  host.close = server.close;
  return host;
}
