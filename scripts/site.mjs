import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.mjs';

/** Text that sirv would send without its encoding; a static host names it. */
const TEXT = new Map([
  ['.css', 'text/css;charset=utf-8'],
  ['.csv', 'text/csv;charset=utf-8'],
  ['.js', 'text/javascript;charset=utf-8'],
  ['.txt', 'text/plain;charset=utf-8'],
]);

/**
 * Answers requests from a built folder the way a static host that reads `_headers` does.
 * @param {string} dir
 * @returns {import('node:http').RequestListener}
 */
export function site(dir) {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`${dir} has no index.html. Run "npm run build" first.`);
  }
  const headerFile = join(dir, '_headers');
  const rules = existsSync(headerFile) ? parseHeaders(readFileSync(headerFile, 'utf8')) : [];
  const files = sirv(dir, { brotli: true, gzip: true, etag: true, extensions: ['html'] });

  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      return say(res, 405, 'This site can only be read.');
    }
    const path = pathOf(req.url ?? '/');
    const type = TEXT.get(extname(path));
    if (type) res.setHeader('Content-Type', type);
    // Before sirv answers, so that a 304 has them as well.
    for (const [name, value] of Object.entries(headersFor(rules, path))) res.setHeader(name, value);
    // sirv fails on a range that runs backwards; a server may answer any range with the whole.
    delete req.headers.range;
    const missing = () => {
      res.setHeader('Cache-Control', 'no-cache');
      say(res, 404, 'There is nothing at this address.');
    };
    return path.startsWith('/_headers') ? missing() : files(req, res, missing);
  };
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {string} message
 */
function say(res, status, message) {
  res.statusCode = status;
  res.setHeader('Content-Type', 'text/plain;charset=utf-8');
  res.end(`${message}\n`);
}

/** @param {string} url */
function pathOf(url) {
  const path = url.split('?', 1)[0] ?? url;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
