/** The place of a row in data/: the file, as authors know it, and the line. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Authors' mistakes: collected, then thrown together, a line each that names file, row and id. */
export class Problems {
  readonly lines: string[] = [];

  add({ file, line }: SourcePlace, id: string, message: string) {
    this.lines.push(`data/${file}:${line}: ${id}: ${message}`);
  }

  /** @throws {Error} with all lines, if there are any. */
  stop() {
    if (this.lines.length > 0) throw new Error(this.lines.join('\n'));
  }
}
