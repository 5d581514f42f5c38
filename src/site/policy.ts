import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the page may do: itself alone, and nothing from text. One constant for the headers and the page. It says
 * nothing of frame-ancestors: any page may show the atlas, one opened from the disk too, which "*" would shut out.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types drawing worker',
].join('; ');

/** The headers a static host sends, in the form many of them read. hosting/ has the same for two servers. */
export const HEADERS = `/*
  Content-Security-Policy: ${POLICY}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), microphone=(), geolocation=()
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: no-cache
/embed.js
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/oembed.json
  Access-Control-Allow-Origin: *
/at/*
  Access-Control-Allow-Origin: *
/assets/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=31536000, immutable
/data/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300
`;

/** Writes the policy into the built page and, with the other headers, into `_headers`. */
export function policy(): Plugin {
  return {
    name: 'relations-atlas-policy',
    transformIndexHtml: (html, { server }) =>
      server
        ? html
        : html.replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const folder = resolve(builder.config.root, builder.config.build.outDir);
        mkdirSync(folder, { recursive: true });
        writeFileSync(resolve(folder, '_headers'), HEADERS);
      },
    },
  };
}
