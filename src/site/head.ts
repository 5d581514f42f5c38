const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;
const FIRST = /\s*<script src="[^>]*><\/script>/g;
const LATER = /\s*<(?:script type="module"|link rel="(?:modulepreload|preload)")[^>]*>(?:<\/script>)?/g;
const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/g;

/**
 * The head of a built page in the order in which a browser is to ask for things: the style, what runs before the
 * first paint, then what comes after it and leaves the line to what is painted; public/first.js starts that. The
 * policy stands last: a browser looks ahead for nothing that follows it. What stands before is the page's own, and
 * the same policy comes as a header where the host sends one.
 */
export function orderHead(html: string): string {
  const take = (tags: RegExp) => (html.match(tags) ?? []).join('');
  const later = take(LATER)
    .replaceAll(
      /<script type="module" src="([^"]*)"><\/script>/g,
      '<link rel="modulepreload" data-main href="$1">',
    )
    .replaceAll('<link ', '<link fetchpriority="low" ');
  const rest = [STYLE, FIRST, LATER, POLICY].reduce((text, tags) => text.replaceAll(tags, ''), html);
  return rest
    .replace(/<meta charset="[^"]*" \/>/, (charset) => `${charset}${take(STYLE)}${take(FIRST)}${later}`)
    .replace(/\s*<\/head>/, (end) => `${take(POLICY)}${end}`);
}
