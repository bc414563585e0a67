/** The parser's work grows with the square of what it is given at once, so long texts are given in pieces of about this length. */
const PIECE = 16_000;

const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S[^\n]*$/gm;

/** Whether a block of its own begins with this line: it is not indented, as what belongs to a list is. */
const beginsBlock = (line: string): boolean => line !== '' && !/^\s/.test(line);

/**
 * Parts Markdown between blocks into pieces that are rendered alike apart and together: never inside a fence, and each
 * with the link definitions of the whole at its end.
 */
export function splitMarkdown(source: string): readonly string[] {
  if (source.length <= PIECE) return [source];
  const definitions = (source.match(definition) ?? []).join('\n').slice(0, PIECE);
  const pieces: string[] = [];
  let from = 0;
  let offset = 0;
  let isFenced = false;
  let afterBlank = false;
  for (const line of source.split('\n')) {
    if (offset - from > PIECE && afterBlank && !isFenced && beginsBlock(line)) {
      pieces.push(source.slice(from, offset));
      from = offset;
    }
    if (fence.test(line)) isFenced = !isFenced;
    afterBlank = line.trim() === '';
    offset += line.length + 1;
  }
  pieces.push(source.slice(from));
  return definitions === '' ? pieces : pieces.map((piece) => `${piece}\n\n${definitions}`);
}
