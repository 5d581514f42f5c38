import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BUILDS } from './builds.ts';
import { forbidCircles, markFirst, pageParts, wholePage } from './chunks.ts';
import { compress, merge, readFolder, writeFolder } from './files.ts';
import type { BuildSource } from './modules.ts';
import type { Lock } from './packages.ts';
import { atlasTag, firstTag } from './page.ts';
import { loadServer, type Server } from './server.ts';
import { createSite } from './site.ts';
import { fill } from './template.ts';
import { siteOf } from './unfurl.ts';

const MAIN = { tag: 'script', attributes: { type: 'module', src: '/src/app/main.tsx' } };

/** Builds the page three times and writes the site; while one develops, renders the page at each request. */
export function site(source: BuildSource): Plugin {
  const read = (path: string) => readFileSync(resolve(source.root, path), 'utf8');
  return {
    name: 'relations-atlas-site',
    config: () => ({
      environments: BUILDS,
      builder: { sharedConfigBuild: true },
      optimizeDeps: { entries: ['src/app/main.tsx'] },
    }),
    transformIndexHtml: {
      order: 'pre',
      async handler(template, { server }) {
        const page = (await server?.ssrLoadModule('/src/app/server.tsx')) as Server;
        return fill(template, {
          early: [firstTag, MAIN],
          late: [],
          source: source.get().atlas.source,
          notes: page.notes(),
          page: page.render(),
          noscript: page.renderNoscript(),
          end: [atlasTag(source.get().atlas)],
        });
      },
    },
    generateBundle: {
      // The mark counts as the first line, before what Vite puts first.
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        forbidCircles(Object.values(bundle));
        markFirst(Object.values(bundle));
      },
    },
    async buildApp(builder) {
      const make = async (name: keyof typeof BUILDS) => {
        const environment = builder.environments[name];
        const made = environment && (await builder.build(environment));
        if (!made || !('output' in made))
          throw new Error(`Vite made no build "${name}": see src/site/builds.ts.`);
        return { folder: resolve(source.root, environment.config.build.outDir), parts: made.output };
      };
      await make('ssr');
      const { folder, parts } = await make('client');
      const offline = await make('offline');
      const built = readFolder(folder);
      const files = await createSite({
        atlas: source.get().atlas,
        server: await loadServer(source.root),
        template: read('index.html'),
        worker: read('src/site/siteWorker.js'),
        built,
        parts: pageParts(parts),
        whole: {
          early: read('public/first.js'),
          ...wholePage(offline.parts),
        },
        lock: JSON.parse(read('package-lock.json')) as Lock,
        address: siteOf(process.env['SITE_URL']),
      });
      writeFolder(folder, files);
      writeFolder(folder, compress(merge(built, files)));
    },
  };
}
