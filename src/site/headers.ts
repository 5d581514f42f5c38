import { printPolicy, type Policy } from './policy.ts';

/** Headers of the files whose path fits: itself, or what begins with what stands before a `*` at its end. */
export interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Lists the headers of the site. A later rule goes over an earlier one. */
export const headersOf = (policy: Policy): readonly Rule[] => [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': printPolicy(policy),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
  },
  {
    path: '/embed.js',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { path: '/oembed.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  { path: '/at/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  {
    path: '/assets/*',
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
  {
    path: '/data/*',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' },
  },
];

const lines = (rule: Rule, line: (name: string, value: string) => string) =>
  Object.entries(rule.headers).map(([name, value]) => line(name, value));

/** Prints the rules as `_headers`, which many static hosts read. */
export const printHeaders = (rules: readonly Rule[]): string =>
  rules
    .flatMap((rule) => [rule.path, ...lines(rule, (name, value) => `  ${name}: ${value}`)])
    .join('\n')
    .concat('\n');

/** Prints the rules for a Caddyfile to import; `route` keeps their order. */
export const printCaddy = (rules: readonly Rule[]): string =>
  [
    'route {',
    ...rules.flatMap((rule) => [
      `\theader ${rule.path} {`,
      ...lines(rule, (name, value) => `\t\t${name} "${value}"`),
      '\t}',
    ]),
    '}\n',
  ].join('\n');

/** The status of a file that is there. What is not there has the headers of all: after a deploy it may be there. */
const THERE = String.raw`[23]\d\d`;

const patternOf = (path: string) =>
  path.endsWith('*') ? path.slice(0, -1) : `${path.replaceAll('.', String.raw`\.`)}$`;

/**
 * Prints the rules for the `http` of an nginx.conf to include. The first pattern of a map that fits counts, so that
 * later rules stand first; a header with an empty value is not sent.
 */
export function printNginx(rules: readonly Rule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return names
    .flatMap((name) => {
      const of = rules.filter(({ headers }) => name in headers).toReversed();
      const [first] = of;
      if (of.length === 1 && first?.path === '/*')
        return [`add_header ${name} "${first.headers[name]}" always;`];
      const variable = `$sent_${name.toLowerCase().replaceAll('-', '_')}`;
      const rows = of.map(({ path, headers }) =>
        path === '/*'
          ? `  default "${headers[name]}";`
          : `  "~^${THERE} ${patternOf(path)}" "${headers[name]}";`,
      );
      return [`map "$status $uri" ${variable} {`, ...rows, '}', `add_header ${name} ${variable} always;`];
    })
    .join('\n')
    .concat('\n');
}

/** The headers as files for hosts to read; no host sends them. */
export function headerFiles(policy: Policy): ReadonlyMap<string, string> {
  const rules = headersOf(policy);
  return new Map([
    ['_headers', printHeaders(rules)],
    ['_headers.caddy', printCaddy(rules)],
    ['_headers.nginx', printNginx(rules)],
  ]);
}
