import { Parser } from 'saxen';

export type Attributes = Readonly<Record<string, string>>;

/** Walks an XML text: every element's start and end, by its name without a prefix, and the text within. */
export function walk(
  xml: string,
  on: {
    readonly start?: (name: string, attributes: Attributes) => void;
    readonly end?: (name: string) => void;
    readonly text?: (text: string) => void;
  },
) {
  const parser = new Parser();
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributesOf) => on.start?.(bare(name), attributesOf()));
  parser.on('closeTag', (name) => on.end?.(bare(name)));
  parser.on('text', (text, decode) => on.text?.(decode(text)));
  parser.on('cdata', (text) => on.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}
