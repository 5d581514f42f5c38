import { marked, type Token, type Tokens } from 'marked';
import type { ProsePart, ProseRun } from '../atlas/prose.ts';

const part = (tag: ProsePart['tag'], content: readonly ProseRun[]): ProsePart => ({ tag, content });

/** Characters that Markdown has for those of XML. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * Reads Markdown as prose. Links to a place of the atlas stay links; other links keep only their words, since the
 * page may be anywhere.
 * @throws {Error} if the text has something that the page cannot show, so no text disappears unnoticed.
 */
export const readProse = (markdown: string): readonly ProseRun[] => marked.lexer(markdown).flatMap(read);

/** The tags and links of a text, in order: translations have the same. */
const outlineOf = (text: readonly ProseRun[]): string[] =>
  text.flatMap((run) =>
    typeof run === 'string' ? [] : [`<${[run.tag, run.href].join(' ').trim()}>`, ...outlineOf(run.content)],
  );

/** Checks that a text has the headings, rows and links of another. @throws {Error} with the first difference. */
export function checkOutline(text: readonly ProseRun[], original: readonly ProseRun[]): void {
  const [own, wanted] = [outlineOf(text), outlineOf(original)];
  const at = wanted.findIndex((tag, index) => own[index] !== tag);
  const place = at < 0 ? wanted.length : at;
  if (at < 0 && own.length === wanted.length) return;
  throw new Error(
    `has ${own[place] ?? 'nothing'} where the English has ${wanted[place] ?? 'nothing'}, after ${
      own.slice(0, place).filter((tag) => tag === '<tr>').length
    } rows`,
  );
}

const within = (tokens: readonly Token[] | undefined) => (tokens ?? []).flatMap(read);

function read(token: Token): ProseRun[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return [part(depth === 1 ? 'h1' : depth === 2 ? 'h2' : 'h3', within(tokens))];
    }
    case 'paragraph':
      return [part('p', within(token.tokens))];
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return [
        part(
          ordered ? 'ol' : 'ul',
          items.map((item) => part('li', within(item.tokens))),
        ),
      ];
    }
    case 'table':
      return [readTable(token as Tokens.Table)];
    case 'text':
      return 'tokens' in token && token.tokens ? within(token.tokens) : [plain((token as Tokens.Text).text)];
    case 'escape':
      return [plain((token as Tokens.Escape).text)];
    case 'codespan':
      return [part('code', [plain((token as Tokens.Codespan).text)])];
    case 'strong':
    case 'em':
      return [part(token.type, within(token.tokens))];
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      return href.startsWith('?') ? [{ ...part('a', within(tokens)), href }] : within(tokens);
    }
    default:
      throw new Error(`the page cannot show this ${token.type}: "${token.raw}"`);
  }
}

function readTable({ header, rows }: Tokens.Table): ProsePart {
  const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
    part(
      'tr',
      cells.map((cell) => part(tag, within(cell.tokens))),
    );
  return part('table', [
    part('thead', [row(header, 'th')]),
    part(
      'tbody',
      rows.map((cells) => row(cells, 'td')),
    ),
  ]);
}
