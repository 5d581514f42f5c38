/** An element of a page. An attribute that is `true` has no value; `text` is inserted unchanged. */
export interface Tag {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string | true>>;
  readonly text?: string;
}

const VOID = new Set(['link', 'meta']);

/** Escapes a text for HTML, in an attribute or between tags. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function printTag({ tag, attributes = {}, text = '' }: Tag): string {
  const printed = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  return VOID.has(tag) ? `<${tag}${printed.join('')}>` : `<${tag}${printed.join('')}>${text}</${tag}>`;
}

/** Prints tags as the lines of a head. */
export const print = (tags: readonly Tag[]): string => tags.map(printTag).join('\n    ');
