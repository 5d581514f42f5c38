/** A text that was written in Markdown, as what it is made of: no markup, so that nothing in it is run. */
export type Prose = string | Part;

export interface Part {
  readonly tag:
    | 'h1' | 'h2' | 'h3' | 'p' | 'ul' | 'ol' | 'li' | 'a' | 'code' | 'strong' | 'em'
    | 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td'; // prettier-ignore
  /** Where a link leads: a place of the atlas. */
  readonly href?: string;
  readonly content: readonly Prose[];
}
