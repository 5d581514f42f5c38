/** A Markdown text as a tree: no markup, so nothing in it can run. */
export type ProseRun = string | ProsePart;

export interface ProsePart {
  readonly tag:
    | 'h1' | 'h2' | 'h3' | 'p' | 'ul' | 'ol' | 'li' | 'a' | 'code' | 'strong' | 'em'
    | 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td'; // prettier-ignore
  /** The target of a link: a place of the atlas. */
  readonly href?: string;
  readonly content: readonly ProseRun[];
}
