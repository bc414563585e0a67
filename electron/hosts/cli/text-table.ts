const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const width = (cell: string): number => Array.from(graphemes.segment(cell)).length;

/** Lines of cells as aligned text: the first column to the left, the others to the right, long headings broken at spaces. */
export function textTable(lines: readonly (readonly string[])[]): readonly string[] {
  const [header = [], ...body] = lines;
  const columns = header.map((heading, column) => {
    const longestWord = Math.max(...heading.split(' ').map(width));
    const longestCell = Math.max(0, ...body.map((line) => width(line[column] ?? '')));
    return Math.max(longestWord, longestCell, Math.min(width(heading), 16));
  });
  const broken = header.map((heading, column) => {
    const parts: string[] = [];
    for (const word of heading.split(' ')) {
      const last = parts.at(-1);
      const joined = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && width(joined) > (columns[column] ?? 0)) {
        parts.push(word);
      } else {
        parts.splice(Math.max(0, parts.length - 1), 1, joined);
      }
    }
    return parts;
  });
  const height = Math.max(...broken.map((parts) => parts.length));
  const headings = Array.from({ length: height }, (_, line) =>
    broken.map((parts) => parts[parts.length - height + line] ?? ''),
  );
  const set = (line: readonly string[]): string =>
    line
      .map((cell, column) => {
        const pad = ' '.repeat(Math.max(0, (columns[column] ?? 0) - width(cell)));
        return column === 0 ? `${cell}${pad}` : `${pad}${cell}`;
      })
      .join('  ')
      .trimEnd();
  const rule = columns.map((count) => '-'.repeat(count)).join('  ');
  return [...headings.map(set), rule, ...body.map(set)];
}
