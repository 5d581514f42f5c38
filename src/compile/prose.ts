import { marked, type Token, type Tokens } from 'marked';
import type { Part, Prose } from '../atlas/prose.ts';

const part = (tag: Part['tag'], content: readonly Prose[]): Part => ({ tag, content });

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
 * Markdown → prose. A link to a place of the atlas stays one; of any other, which the page may not be near, only
 * the words stay. What it does not know is an error, so that nothing of a text is lost unseen.
 */
export const readProse = (markdown: string): readonly Prose[] => marked.lexer(markdown).flatMap(read);

const within = (tokens: readonly Token[] | undefined) => (tokens ?? []).flatMap(read);

function read(token: Token): Prose[] {
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
      throw new Error(`no prose: ${token.type} "${token.raw}"`);
  }
}

function readTable({ header, rows }: Tokens.Table): Part {
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
