import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compile, type Compiled } from './compile.ts';
import { publish } from './dataset.ts';
import { readFiles, readWorldAtlas } from './files.ts';
import { loadServer, prerender, renderPage } from './prerender.ts';
import type { ReadPlace } from './story.ts';
import { siteOf, unfurl } from './unfurl.ts';

const FOLDER = 'data';
const MODULES = {
  'virtual:atlas': 'atlas',
  'virtual:world': 'world',
  'virtual:fine-world': 'fineWorld',
  'virtual:coasts': 'coasts',
} as const satisfies Record<string, keyof Compiled>;

const isModule = (id: string): id is keyof typeof MODULES => Object.hasOwn(MODULES, id);

/** data/ → the modules `virtual:atlas`, `virtual:world`, `virtual:fine-world` and `virtual:coasts`, the page as rendered text, the published dataset. */
export function atlas(readPlace: ReadPlace): Plugin {
  let folder = FOLDER;
  let compiled: Compiled | undefined;
  const get = () => (compiled ??= compile(readFiles(folder), readWorldAtlas(), readPlace));
  return {
    name: 'relations-atlas',
    configResolved(config) {
      folder = resolve(config.root, FOLDER);
    },
    resolveId: (id) => (isModule(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !isModule(name)) return undefined;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(get()[MODULES[name]]))})`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(folder)) return;
        compiled = undefined;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.hot.send({ type: 'full-reload' });
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!server) return html;
        const page = (await server.ssrLoadModule('/src/app/server.tsx')) as { render: () => string };
        return renderPage(html, page.render(), get().atlas);
      },
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const folder = resolve(builder.config.root, builder.config.build.outDir);
        const server = await loadServer(builder.config.root);
        prerender(resolve(folder, 'index.html'), server, get().atlas);
        publish(resolve(folder, 'data'), get().atlas);
        await unfurl(folder, server, get().atlas, siteOf(process.env['SITE_URL']));
      },
    },
  };
}
