type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML does not allow (control characters, half pairs), or that reverse the reading order. */
const HOSTILE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Removes characters that no file should contain. */
export const cleanText = (text: string): string => text.replace(HOSTILE, '');

/** Escapes a text for XML. */
export const escapeXml = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Writes an element around markup. An undefined attribute is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const content = children.join('');
  const open = `<${name}${given.join('')}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}
