import { join } from 'node:path';
import { install } from './install.mjs';
import { main } from './main.mjs';
import { portOf } from './port.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { onStop } from './stop.mjs';

/** Installs what is missing, builds the site, and serves it until Ctrl-C. */
async function start() {
  const port = portOf(process.env.PORT || '4173');
  install();
  console.log('Building the site into dist/.');
  // Quiet: only developers need the tools' warnings, which "npm run build" prints.
  const code = run('vite build --logLevel error', { quiet: true });
  if (code !== 0) throw new Error(`vite build failed with exit code ${code}: see its message above.`);
  // Imported late: it needs a dependency that install() may just have installed.
  const { serve } = await import('./serve.mjs');
  const site = await serve({ dir: join(ROOT, 'dist'), port });
  onStop(site.close);
  console.log('Serving the site. Press Ctrl-C to stop.');
  console.log(`Relations Atlas: http://localhost:${site.port}/`);
}

await main(import.meta.url, start);
