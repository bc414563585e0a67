import { fromMarkdown } from 'mdast-util-from-markdown';
import { emphasised, joinRendered, plain, type Rendered } from '../rendered.ts';
import { partTables } from './part-tables.ts';
import { splitMarkdown } from './split-markdown.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

const withoutTags = (html: string): string =>
  html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .trim();

/** What stands ahead of a list item's words: its number as it was written, or a dash. */
function bullet(source: string, item: Node): string {
  const first = 'children' in item ? item.children[0] : undefined;
  const from = item.position?.start.offset ?? 0;
  const written = source.slice(from, first?.position?.start.offset ?? from).trim();
  return /^\d/.test(written) ? `${written} ` : '- ';
}

function render(source: string, node: Node): Rendered {
  const inside = (between: string): Rendered =>
    'children' in node
      ? joinRendered(
          node.children.map((child) => render(source, child)),
          between,
        )
      : plain('');
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return inside('\n\n');
    case 'list':
      return inside(node.spread === true ? '\n\n' : '\n');
    case 'listItem':
      return joinRendered([plain(bullet(source, node)), inside('\n')], '');
    case 'heading':
      return emphasised(inside(''), 'heading');
    case 'strong':
      return emphasised(inside(''), 'bold');
    case 'emphasis':
      return emphasised(inside(''), 'italic');
    case 'text':
    case 'code':
    case 'inlineCode':
      return plain(node.value);
    case 'html':
      return node.value.startsWith('<br') ? plain('\n') : plain(withoutTags(node.value));
    case 'break':
      return plain('\n');
    case 'image':
    case 'imageReference':
      return plain(node.alt ?? '');
    default:
      return inside('');
  }
}

/** What a writer of transcripts leaves in one block at most; the parser would take minutes for more. */
const LONGEST_BLOCK = 64_000;

/** Quotations inside quotations beyond all sense. */
const nested = /^(?:[ \t]*>){50}/m;

const renderBlocks = (piece: string): Rendered =>
  piece.length > LONGEST_BLOCK || nested.test(piece)
    ? plain(piece.trim())
    : render(piece, fromMarkdown(piece));

/** Letters, blanks and stops alone are no Markdown, which is quicker to see than to read. */
const isPlain = /^[\p{L}\p{N}][\p{L}\p{M} ,;:?!'’"“”()/-]*\.?$|^$/u;

const renderCell = (cell: string): Rendered => (isPlain.test(cell) ? plain(cell) : renderBlocks(cell));

/** A table with more rows is given as it stands; no transcript has as many. */
const MOST_ROWS = 10_000;

/** The cells of a row with a tab between them, also where one is empty. */
const renderRow = (cells: readonly string[]): Rendered =>
  cells.map(renderCell).reduce((row, cell) => joinRendered([row, plain('\t'), cell], ''));

const renderPiece = (piece: string): Rendered =>
  joinRendered(
    partTables(piece).map(({ rows, source }) =>
      rows === null || rows.length > MOST_ROWS
        ? renderBlocks(source)
        : joinRendered(rows.map(renderRow), '\n\n'),
    ),
    '\n\n',
  );

/** Renders Markdown as a reader sees it: blocks parted by a blank line, line ends inside a paragraph kept. */
export function renderMarkdown(source: string): Rendered {
  return joinRendered(splitMarkdown(source).map(renderPiece), '\n\n');
}
