import type { Atlas } from '../atlas/types.ts';
import type { Files } from './files.ts';
import { rasterize, SIZE } from './picture.ts';
import type { Server } from './server.ts';
import { escape, print, type Tag } from './tags.ts';

/** Pixels of the frame that a page gets which turns a link into the atlas. */
const FRAME = { width: 960, height: 600 } as const;
const PROVIDER = 'Relations Atlas';

/** What a link to a place unfurls to. Addresses are whole where the build knows the site, else relative to the page. */
export interface Preview {
  /** Of the region; undefined for the world. */
  readonly id: string | undefined;
  readonly title: string;
  readonly about: string;
  /** Of the page that is unfurled. */
  readonly address: string;
  /** Of the folder of the site. */
  readonly base: string;
  readonly query: string;
  /** The picture as PNG; undefined where none could be made. */
  readonly picture: Uint8Array | undefined;
}

/** The address of the site, with its slash: from SITE_URL, or '' where it is not known. */
export function siteOf(given: string | undefined): string {
  if (!given) return '';
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: "${given}" is no address of a site.`);
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}

const pathOf = (id: string | undefined) => `pictures/${id ?? 'world'}.png`;

/** The tags that chats, feeds and content systems read: Open Graph, and where the oEmbed answer is. */
export function previewTags({ id, title, about, address, base, picture }: Preview): Tag[] {
  const og = {
    'og:type': 'website',
    'og:site_name': PROVIDER,
    'og:title': title,
    'og:description': about,
    'og:url': address,
    ...(picture && {
      'og:image': `${base}${pathOf(id)}`,
      'og:image:width': String(SIZE.width),
      'og:image:height': String(SIZE.height),
      'og:image:alt': about,
    }),
  };
  return [
    ...Object.entries(og).map(([property, content]) => ({ tag: 'meta', attributes: { property, content } })),
    { tag: 'meta', attributes: { name: 'twitter:card', content: 'summary_large_image' } },
    {
      tag: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: `${address}oembed.json`,
        title,
      },
    },
  ];
}

/** The oEmbed answer: the place as a frame. */
export function oembedOf({ id, title, base, query, picture }: Preview): object {
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
    ...(picture && {
      thumbnail_url: `${base}${pathOf(id)}`,
      thumbnail_width: SIZE.width,
      thumbnail_height: SIZE.height,
    }),
  };
}

/** A page of a region: for machines its words and picture, for readers the way on, with scripts at once. */
const pageOf = (place: Preview) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(place.title)}</title>
    <meta name="description" content="${escape(place.about)}" />
    ${print(previewTags(place))}
    <script defer src="../../at.js"></script>
  </head>
  <body>
    <h1>${escape(place.title)}</h1>
    <p>${escape(place.about)}</p>
    <p><a href="../../${escape(place.query)}">Open in the atlas</a></p>
  </body>
</html>
`;

/** Draws what links to the world and to its regions unfurl to. `site` is the address of the atlas, or ''. */
export function drawPreviews(atlas: Atlas, server: Server, site: string): Promise<[Preview, ...Preview[]]> {
  const draw = async (id?: string): Promise<Preview> => {
    const query = id === undefined ? '' : `?focus=${id}`;
    const { title, about, svg } = server.unfold(query, site);
    return {
      id,
      title: id === undefined ? title : `${title} · ${PROVIDER}`,
      about,
      address: site ? `${site}${id === undefined ? '' : `at/${id}/`}` : './',
      base: site || (id === undefined ? './' : '../../'),
      query,
      picture: await rasterize(svg),
    };
  };
  return Promise.all([draw(), ...atlas.regions.map(({ id }) => draw(id))]);
}

/** The files of a preview: its picture, its oEmbed answer, and of a region a page of its own under at/. */
export function previewFiles(preview: Preview): Files {
  const { id, picture } = preview;
  const folder = id === undefined ? '' : `at/${id}/`;
  return new Map<string, string | Uint8Array>([
    ...(picture ? ([[pathOf(id), picture]] as const) : []),
    [`${folder}oembed.json`, JSON.stringify(oembedOf(preview))],
    ...(id === undefined ? [] : ([[`${folder}index.html`, pageOf(preview)]] as const)),
  ]);
}
