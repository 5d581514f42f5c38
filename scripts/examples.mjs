import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { main } from './main.mjs';
import { portOf } from './port.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { onStop } from './stop.mjs';

const PAGES = ['reveal/', 'slides/', 'blog/', 'lesson/'];
const LESSON = join(ROOT, 'examples/lesson/lesson.md');

/**
 * Serves the examples, and the atlas under /atlas/ of the same port.
 * @param {{ port: number, dir?: string }} options `dir` is the built site
 */
export async function serveExamples({ port, dir = join(ROOT, 'dist') }) {
  // Imported late: they need dependencies that install() may just have installed.
  const [{ default: sirv }, { marked }, { serve }, { site }] = await Promise.all([
    import('sirv'), import('marked'), import('./serve.mjs'), import('./site.mjs'),
  ]); // prettier-ignore
  const atlas = site(dir);
  const reveal = sirv(join(ROOT, 'node_modules/reveal.js/dist'), { dev: true });
  const pages = sirv(join(ROOT, 'examples'), { dev: true });
  return serve({
    dir,
    port,
    answer(req, res) {
      const [, folder = ''] = /^\/([^/?]*)\//.exec(req.url ?? '') ?? [];
      if (folder === 'atlas' || folder === 'reveal.js') req.url = (req.url ?? '').slice(folder.length + 1);
      if (folder === 'atlas') return atlas(req, res);
      if (folder === 'reveal.js') return reveal(req, res);
      if (/^\/lesson\/(\?|$)/.test(req.url ?? '')) {
        res.setHeader('Content-Type', 'text/html;charset=utf-8');
        return res.end(lessonPage(marked.parse(readFileSync(LESSON, 'utf8'), { async: false })));
      }
      return pages(req, res, () => {
        // Browsers request the icon by themselves; that is not a fault of the page.
        res.statusCode = req.url === '/favicon.ico' ? 204 : 404;
        res.end('There is nothing at this address.\n');
      });
    },
  });
}

/**
 * Wraps a lesson's HTML in a page, as a course platform does.
 * @param {string} body
 */
const lessonPage = (body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A lesson on the Relations Atlas</title>
<link rel="stylesheet" href="../page.css">
</head>
<body><main>${body}</main></body>
</html>
`;

await main(import.meta.url, async () => {
  install();
  if (!existsSync(join(ROOT, 'dist/index.html'))) {
    console.log('Building the site into dist/.');
    if (run('vite build --logLevel error', { quiet: true }) !== 0)
      throw new Error('vite build failed: see its message above.');
  }
  const { url, close } = await serveExamples({ port: portOf(process.env.PORT || '4174') });
  console.log('Serving the examples. Press Ctrl-C to stop.');
  for (const page of PAGES) console.log(`${url}${page}`);
  onStop(close);
});
