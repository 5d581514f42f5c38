import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';
import { atlasOf, holdAtlas } from './prerender.ts';

/** The whole atlas as one file that opens by a double click, without a server or a network. */
const OFFLINE_FILE = 'relations-atlas.html';
const OUT = '.cache/offline';
const [SCRIPT, STYLE] = ['offline.js', 'offline.css'];

/** A build of the page in one script and one style, every lazy part within. */
export const offlineEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: OUT,
    emptyOutDir: true,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/app/main.tsx',
      output: { codeSplitting: false, entryFileNames: SCRIPT, assetFileNames: STYLE },
    },
  },
};

interface Parts {
  /** The built page, and the atlas beside it. */
  readonly html: string;
  readonly atlas: string;
  /** What it runs before its first paint, and after. */
  readonly early: string;
  readonly script: string;
  readonly style: string;
}

/** A hash as a policy names it. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Nothing in a script may end it, or open a comment of the page. */
const contain = (script: string) => script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);

/** Puts all that a built page loads into the page. It may do what the page may, and reach nothing at all. */
export function inline({ html, atlas, early, script, style }: Parts): string {
  const scripts = [contain(early), contain(script)];
  const sources = {
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': hashOf(style),
    'connect-src': "'none'",
    'font-src': "'none'",
    'manifest-src': "'none'",
    'worker-src': "'none'",
  };
  const page = html
    .replaceAll(/\s*<script[^>]* src=[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link[^>]*rel="(?:modulepreload|preload|stylesheet|manifest)"[^>]*>/g, '')
    .replaceAll(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/g, (policy) =>
      Object.entries(sources).reduce(
        (text, [name, value]) => text.replace(new RegExp(`${name} [^;]*`), `${name} ${value}`),
        policy,
      ),
    );
  const head = `<script>${scripts[0]}</script>\n<style>${style}</style>\n</head>`;
  const foot = `${holdAtlas(atlas)}\n<script type="module">${scripts[1]}</script>\n</body>`;
  return page
    .replace('<html', () => '<html data-offline')
    .replace('</head>', () => head)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => foot);
}

/** Writes the page as one file beside it. */
export function offline(): Plugin {
  return {
    name: 'relations-atlas-offline',
    buildApp: {
      order: 'post',
      // oxlint-disable-next-line typescript/require-await -- a hook of Vite is awaited
      async handler(builder) {
        const { root, build } = builder.config;
        const read = (...path: string[]) => readFileSync(resolve(root, ...path), 'utf8');
        const html = read(build.outDir, 'index.html');
        const file = inline({
          html,
          atlas: read(build.outDir, atlasOf(html)),
          early: read(build.outDir, 'first.js'),
          script: read(OUT, SCRIPT),
          style: read(OUT, STYLE),
        });
        writeFileSync(resolve(root, build.outDir, OFFLINE_FILE), file);
      },
    },
  };
}
