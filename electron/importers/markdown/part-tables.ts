/** A stretch of Markdown: the rows of a table with their cells, or anything else as it stands. */
type Part = { readonly source: string; readonly rows: readonly (readonly string[])[] | null };

/** Fewer bytes than any row has that a person wrote. */
const LONGEST_ROW = 16_000;

/** The line below the names of the columns: `|---|:--:|`. */
const rule = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const isRow = (line: string | undefined): boolean =>
  line !== undefined && line.includes('|') && line.length < LONGEST_ROW;

/** The cells of a row; a bar behind a backslash is one that is meant. */
function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

/** Parts Markdown at its tables, which programs write as rows between bars with a rule below the first. */
export function partTables(source: string): readonly Part[] {
  if (!source.includes('|')) return [{ source, rows: null }];
  const lines = source.split('\n');
  const parts: Part[] = [];
  let from = 0;
  const addRest = (to: number): void => {
    if (to > from) parts.push({ source: lines.slice(from, to).join('\n'), rows: null });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const below = lines[at + 1] ?? '';
    if (!isRow(lines[at]) || !below.includes('|') || !rule.test(below)) continue;
    let end = at + 2;
    while (isRow(lines[end])) end += 1;
    addRest(at);
    const rows = [...lines.slice(at, at + 1), ...lines.slice(at + 2, end)];
    parts.push({ source: lines.slice(at, end).join('\n'), rows: rows.map(cellsOf) });
    from = end;
    at = end - 1;
  }
  addRest(lines.length);
  return parts;
}
