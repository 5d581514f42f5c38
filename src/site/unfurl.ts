import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../atlas/types.ts';
import { rasterize, SIZE } from './picture.ts';
import type { Server } from './prerender.ts';

/** Pixels of the frame that a page gets which turns a link into the atlas. */
const FRAME = { width: 960, height: 600 } as const;
const PROVIDER = 'Relations Atlas';

/** What a link to a place unfurls to. Addresses are whole where the build knows the site, else relative to the page. */
interface Place {
  readonly title: string;
  readonly about: string;
  /** Of the page that is unfurled. */
  readonly address: string;
  /** Of the folder of the site. */
  readonly base: string;
  readonly query: string;
  /** Of the picture within the site; undefined where none could be made. */
  readonly picture: string | undefined;
}

/** The address of the site, with its slash: from SITE_URL, or '' where it is not known. */
export function siteOf(given: string | undefined): string {
  if (!given) return '';
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: "${given}" is no address of a site.`);
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The tags that chats, feeds and content systems read: Open Graph, and where the oEmbed answer is. */
export function tagsOf({ title, about, address, base, picture }: Place): string {
  const og = {
    'og:type': 'website',
    'og:site_name': PROVIDER,
    'og:title': title,
    'og:description': about,
    'og:url': address,
    ...(picture === undefined
      ? {}
      : {
          'og:image': `${base}${picture}`,
          'og:image:width': String(SIZE.width),
          'og:image:height': String(SIZE.height),
          'og:image:alt': about,
        }),
  };
  const metas = Object.entries(og).map(
    ([name, content]) => `<meta property="${name}" content="${escape(content)}" />`,
  );
  return [
    ...metas,
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="alternate" type="application/json+oembed" href="${escape(address)}oembed.json" title="${escape(title)}" />`,
  ].join('\n    ');
}

/** The oEmbed answer: the place as a frame. */
export function oembedOf({ title, base, query, picture }: Place): object {
  const source = `${base}${query ? `${query}&` : '?'}embed=map`;
  const { width, height } = FRAME;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: PROVIDER,
    provider_url: base,
    title,
    width,
    height,
    html: `<iframe src="${escape(source)}" width="${width}" height="${height}" title="${escape(title)}" loading="lazy" allow="fullscreen; clipboard-write" style="border:0"></iframe>`,
    ...(picture === undefined
      ? {}
      : {
          thumbnail_url: `${base}${picture}`,
          thumbnail_width: SIZE.width,
          thumbnail_height: SIZE.height,
        }),
  };
}

/** A page of a region: for machines its words and picture, for readers the way on, with scripts at once. */
const pageOf = (place: Place) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(place.title)}</title>
    <meta name="description" content="${escape(place.about)}" />
    ${tagsOf(place)}
    <script defer src="../../at.js"></script>
  </head>
  <body>
    <h1>${escape(place.title)}</h1>
    <p>${escape(place.about)}</p>
    <p><a href="../../${escape(place.query)}">Open in the atlas</a></p>
  </body>
</html>
`;

/** Writes into a built site what links to the world and to its regions unfurl to. */
export async function unfurl(folder: string, server: Server, atlas: Atlas, site: string) {
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  const place = async (id: string | null): Promise<Place> => {
    const query = id === null ? '' : `?focus=${id}`;
    const { title, about, svg } = server.unfold(query, site);
    const png = await rasterize(svg);
    const picture = `pictures/${id ?? 'world'}.png`;
    if (png) writeFileSync(join(folder, picture), png);
    return {
      title: id === null ? title : `${title} · ${PROVIDER}`,
      about,
      address: site ? `${site}${id === null ? '' : `at/${id}/`}` : './',
      base: site || (id === null ? './' : '../../'),
      query,
      picture: png ? picture : undefined,
    };
  };
  const home = await place(null);
  const index = join(folder, 'index.html');
  writeFileSync(
    index,
    readFileSync(index, 'utf8').replace('<!--unfurl-->', () => tagsOf(home)),
  );
  writeFileSync(join(folder, 'oembed.json'), JSON.stringify(oembedOf(home)));
  for (const { id } of atlas.regions) {
    const region = await place(id);
    const own = join(folder, 'at', id);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'index.html'), pageOf(region));
    writeFileSync(join(own, 'oembed.json'), JSON.stringify(oembedOf(region)));
  }
}
