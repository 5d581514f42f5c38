import { placePage } from '../atlas/placePage.ts';
import type { Atlas } from '../atlas/types.ts';
import type { SiteFiles } from './files.ts';
import { renderPng, SIZE } from './picture.ts';
import type { Server } from './server.ts';
import { escapeHtml, print, type Tag } from './tags.ts';

/** The size in pixels of the frame for a page that turns a link into the atlas. */
const FRAME = { width: 960, height: 600 } as const;
const PROVIDER = 'Relations Atlas';

/**
 * The preview of a link to a place. Addresses are absolute if the build knows the site, otherwise relative to the
 * page.
 */
export interface LinkPreview {
  /** The id of the region or country; undefined for the world. */
  readonly id: string | undefined;
  readonly title: string;
  readonly about: string;
  /** The address of the page with the preview. */
  readonly address: string;
  /** The address of the site's folder. */
  readonly base: string;
  readonly query: string;
  /** The first sentence that supports the place. */
  readonly sentence: string | undefined;
  /** The path of its picture below the site's folder; undefined if there is none. */
  readonly picture: string | undefined;
  /** The picture, if it is the place's own. */
  readonly bytes: Uint8Array | undefined;
}

/** The address of the site, with a final slash, from SITE_URL; '' if it is unknown. */
export function siteOf(given: string | undefined): string {
  if (!given) return '';
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL: "${given}" is not the address of a site. Use one like https://example.org/atlas.`,
    );
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}

/** Letters of a description that chats and feeds show. */
const SHOWN = 290;

/** The number, then the sentence, as far as they are shown. */
function describe({ about, sentence }: LinkPreview): string {
  const whole = sentence ? `${about} “${sentence}”` : about;
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN - 1).trimEnd()}…` : whole;
}

/** Writes the tags for chats, feeds and content systems: Open Graph, and the address of the oEmbed answer. */
export function previewTags(preview: LinkPreview): Tag[] {
  const { title, address, base, picture } = preview;
  const about = describe(preview);
  const og = {
    'og:type': 'website',
    'og:site_name': PROVIDER,
    'og:title': title,
    'og:description': about,
    'og:url': address,
    ...(picture && {
      'og:image': `${base}${picture}`,
      'og:image:type': picture.endsWith('.jpg') ? 'image/jpeg' : 'image/png',
      'og:image:width': String(SIZE.width),
      'og:image:height': String(SIZE.height),
      'og:image:alt': preview.about,
    }),
  };
  return [
    { tag: 'link', attributes: { rel: 'canonical', href: address } },
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

/** Writes the oEmbed answer: the place as a frame. */
export function oembedOf({ title, base, query, picture }: LinkPreview): object {
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
    html: `<iframe src="${escapeHtml(source)}" width="${width}" height="${height}" title="${escapeHtml(title)}" loading="lazy" allow="fullscreen; clipboard-write" style="border:0"></iframe>`,
    ...(picture && {
      thumbnail_url: `${base}${picture}`,
      thumbnail_width: SIZE.width,
      thumbnail_height: SIZE.height,
    }),
  };
}

/**
 * Writes the page of a region or country: words and picture for machines, a link for readers, at once with scripts.
 */
const pageOf = (place: LinkPreview) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(place.title)}</title>
    <meta name="description" content="${escapeHtml(describe(place))}" />
    ${print(previewTags(place))}
    <script defer src="../../at.js"></script>
  </head>
  <body>
    <h1>${escapeHtml(place.title)}</h1>
    <p>${escapeHtml(place.about)}</p>
    ${place.sentence ? `<blockquote>${escapeHtml(place.sentence)}</blockquote>` : ''}
    ${place.picture ? `<p><img src="../../${place.picture}" width="600" height="315" alt="${escapeHtml(place.about)}" /></p>` : ''}
    <p><a href="../../${escapeHtml(place.query)}">Open in the atlas</a></p>
  </body>
</html>
`;

/**
 * Draws what links to the world, to its regions and to the countries of the article unfurl to. A country whose parties
 * are named has a picture of its own, any other that of its region. `site` is the address of the atlas, or ''.
 */
export async function drawPreviews(
  atlas: Atlas,
  server: Server,
  site: string,
): Promise<[LinkPreview, ...LinkPreview[]]> {
  const draw = async (
    id?: string,
    format: 'png' | 'jpg' = 'png',
    lent?: LinkPreview,
  ): Promise<LinkPreview> => {
    const query = id === undefined ? '' : `?focus=${id}`;
    const folder = id === undefined ? '' : placePage(atlas, id);
    const { title, about, sentence, drawSvg } = server.unfold(query, site);
    const svg = lent ? undefined : drawSvg();
    const bytes = svg === undefined ? undefined : await renderPng(svg, format);
    return {
      id,
      title: id === undefined ? title : `${title} · ${PROVIDER}`,
      about,
      sentence,
      address: site ? `${site}${folder}` : './',
      base: site || (id === undefined ? './' : '../../'),
      query,
      picture: lent ? lent.picture : bytes && `pictures/${id ?? 'world'}.${format}`,
      bytes,
    };
  };
  const [world, ...regions] = await Promise.all([draw(), ...atlas.regions.map(({ id }) => draw(id))]);
  const countries = atlas.countries
    .filter((country) => placePage(atlas, country.id))
    .map((country) =>
      draw(
        country.id,
        'jpg',
        country.evidence === 'named' ? undefined : (regions.find(({ id }) => id === country.region) ?? world),
      ),
    );
  return [world, ...regions, ...(await Promise.all(countries))];
}

/**
 * Makes the files of a preview: its picture, its oEmbed answer and, for a region or country, its page under at/.
 */
export function previewFiles(preview: LinkPreview): SiteFiles {
  const { id, picture, bytes } = preview;
  const folder = id === undefined ? '' : `at/${id}/`;
  return new Map<string, string | Uint8Array>([
    ...(picture && bytes ? ([[picture, bytes]] as const) : []),
    [`${folder}oembed.json`, JSON.stringify(oembedOf(preview))],
    ...(id === undefined ? [] : ([[`${folder}index.html`, pageOf(preview)]] as const)),
  ]);
}
