import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(html|js|css|svg|json|csv|txt|webmanifest)$/;

/** Writes every text file of the build a second and third time, compressed as far as it goes. */
export function compress(): Plugin {
  return {
    name: 'relations-atlas-compress',
    buildApp: {
      order: 'post',
      async handler(builder) {
        const folder = resolve(builder.config.root, builder.config.build.outDir);
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!TEXT.test(path)) continue;
          const file = join(folder, path);
          const text = readFileSync(file);
          writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
          writeFileSync(
            `${file}.br`,
            brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
          );
        }
      },
    },
  };
}
