import type { Atlas } from '../atlas/types.ts';
import type { SiteFiles } from './files.ts';
import { escapeHtml } from './tags.ts';

/** A page that leads on to a frame, for hosts that drop what follows the `?` of an address. */
function pageOf(title: string, up: string, query: string) {
  const href = escapeHtml(`${up}${query}`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <meta name="robots" content="noindex" />
    <noscript><meta http-equiv="refresh" content="0; url=${href}" /></noscript>
    <script defer src="${up}at.js"></script>
  </head>
  <body>
    <p><a href="${href}">${escapeHtml(title)}</a></p>
  </body>
</html>
`;
}

/** Makes embed/ and embed/<region>/: the map as a frame, and the map at a region. */
export function framePages({ source, regions }: Atlas): SiteFiles {
  const { title } = source.atlas;
  return new Map([
    ['embed/index.html', pageOf(title, '../', '?embed=map')],
    ...regions.map(({ id, name }): [string, string] => [
      `embed/${id}/index.html`,
      pageOf(`${name} · ${title}`, '../../', `?focus=${id}&embed=map`),
    ]),
  ]);
}
