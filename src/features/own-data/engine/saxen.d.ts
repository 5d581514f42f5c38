declare module 'saxen' {
  type Decode = (text: string) => string;
  /** An XML parser that reports events; it knows no custom entities and loads nothing. */
  export class Parser {
    on(event: 'openTag', run: (name: string, attributesOf: () => Record<string, string>) => void): this;
    on(event: 'closeTag', run: (name: string) => void): this;
    on(event: 'text', run: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', run: (text: string) => void): this;
    on(event: 'error', run: (error: Error) => void): this;
    parse(xml: string): Error | undefined;
  }
}
