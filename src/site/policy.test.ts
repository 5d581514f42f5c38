import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/headers.mjs';
import { HEADERS } from './policy.ts';

type Answer = (path: string) => Record<string, string>;

const unquoted = (text: string) => text.replace(/^"(.*)"$/, '$1');
const TOKEN = String.raw`("[^"]*"|[^\s;"]+)`;
/** Without the lines that are comments. */
const read = (path: string) => readFileSync(path, 'utf8').replaceAll(/^\s*#.*$/gm, '');

/** What nginx.conf sends with a file that is there: `add_header`, with the values of its maps. */
function nginx(): Answer {
  const text = read('hosting/nginx.conf');
  const maps = new Map(
    [...text.matchAll(/map "?([^"{]*?)"? (\$\w+) \{([^}]*)\}/g)].map(([, of = '', name = '', body = '']) => [
      name,
      { of, rows: [...body.matchAll(new RegExp(`${TOKEN} ${TOKEN};`, 'g'))] },
    ]),
  );
  const valueOf = (name: string, uri: string) => {
    const map = maps.get(name);
    if (!map) throw new Error(`nginx.conf has no map for ${name}`);
    const given = map.of.replace('$status', '200').replace('$uri', uri);
    const row = map.rows.find(([, key = '']) => {
      const pattern = unquoted(key);
      return pattern.startsWith('~') ? new RegExp(pattern.slice(1)).test(given) : pattern === given;
    });
    return unquoted((row ?? map.rows.find(([, key]) => key === 'default'))?.[2] ?? '');
  };
  const added = [...text.matchAll(new RegExp(`add_header ([\\w-]+) ${TOKEN} always;`, 'g'))];
  return (uri) =>
    Object.fromEntries(
      added.flatMap(([, name = '', value = '']) => {
        const sent = value.startsWith('$') ? valueOf(value, uri) : unquoted(value);
        return sent === '' ? [] : [[name.toLowerCase(), sent]];
      }),
    );
}

/** What the Caddyfile sends: the block of `header` for all, and those with a matcher by path. */
function caddy(): Answer {
  const text = read('hosting/Caddyfile').replace(/handle_errors \{[^}]*\}/, '');
  const matchers = new Map(
    [...text.matchAll(/@(\w+) (not )?path (.*)/g)].map(([, name = '', not, paths = '']) => {
      const patterns = paths
        .split(' ')
        .map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`));
      return [
        name,
        (path: string) => patterns.some((one) => one.test(path)) !== (not !== undefined),
      ] as const;
    }),
  );
  const [, always = ''] = /header \{([^}]*)\}/.exec(text) ?? [];
  const all = [...always.matchAll(/^\s*([\w-]+) (.+)$/gm)].map(
    ([, name = '', value = '']) => [() => true, name, value] as const,
  );
  const some = [...text.matchAll(/header @(\w+) ([\w-]+) (.+)/g)].map(
    ([, matcher = '', name = '', value = '']) =>
      [matchers.get(matcher) ?? (() => false), name, value] as const,
  );
  return (path) => {
    const sent = [...all, ...some].filter(([matches]) => matches(path));
    // Caddy does not keep their order.
    expect(new Set(sent.map(([, name]) => name)).size).toBe(sent.length);
    return Object.fromEntries(sent.map(([, name, value]) => [name.toLowerCase(), unquoted(value)]));
  };
}

const PATHS = [
  '/', '/index.html', '/embed.js', '/first.js', '/sw.js', '/oembed.json', '/at/africa/', '/at/africa/index.html',
  '/at/africa/oembed.json', '/at.js', '/assets/index-x.js', '/assets/index-x.css', '/data/atlas.json',
  '/pictures/world.png', '/relations-atlas.html', '/sbom.json',
]; // prettier-ignore

it.each([
  ['nginx', nginx()],
  ['caddy', caddy()],
])('%s sends the headers of the build', (_, answer) => {
  const rules = parseHeaders(HEADERS);
  for (const path of PATHS) expect({ path, ...answer(path) }).toEqual({ path, ...headersFor(rules, path) });
});
