import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { portOf } from './port.mjs';
import { ROOT } from './root.mjs';
import { site } from './site.mjs';
import { onStop } from './stop.mjs';

const MORE_PORTS = 20;

/**
 * Serves a built folder, or what `answer` says; when the port is taken, on the next free one, unless `strict`.
 * @param {{ dir: string, port: number, host?: string, strict?: boolean, answer?: import('node:http').RequestListener }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir, port, host = '127.0.0.1', strict = false, answer = site(dir) }) {
  const server = createServer(answer);
  const last = strict || port === 0 ? port : Math.min(port + MORE_PORTS, 65535);
  for (let tried = port; !(await listens(server, tried, host)); tried += 1) {
    if (tried === last) {
      throw new Error(
        last === port
          ? `Port ${port} is in use. Choose another port.`
          : `Ports ${port} to ${last} are all in use. Choose another port.`,
      );
    }
    console.log(`Port ${tried} is in use; trying ${tried + 1}.`);
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  /** @returns {Promise<void>} */
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`, port: bound, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
function listens(server, port, host) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done(true);
    });
  });
}

await main(import.meta.url, async () => {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: join(ROOT, 'dist') },
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      strict: { type: 'boolean', default: false },
    },
  });
  const { url, close } = await serve({ ...values, dir: resolve(values.dir), port: portOf(values.port) });
  console.log(`Serving ${values.dir} at ${url}`);
  onStop(close);
});
