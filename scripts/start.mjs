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
  // Warnings are for those who work on the build: "npm run build" prints them.
  const code = run('vite build --logLevel error');
  if (code !== 0) throw new Error(`vite build failed with exit code ${code}.`);
  // Imported late: it needs a dependency that install() has only now brought.
  const { serve } = await import('./serve.mjs');
  const site = await serve({ dir: join(ROOT, 'dist'), port });
  onStop(site.close);
  console.log('Serving it until Ctrl-C.');
  console.log(`Relations Atlas: http://localhost:${site.port}/`);
}

await main(import.meta.url, start);
