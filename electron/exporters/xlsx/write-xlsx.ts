import writeXlsxFile, { type Cell } from 'write-excel-file/node';

export type XlsxCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly date: string };

/** The first and the last day that every spreadsheet program shows as one. */
const isShowable = (date: string): boolean => date >= '1900-03-01' && date <= '9999-12-31';

/** Letters that XML can't hold would make the file unreadable; a cell holds 32,767 letters at most. */
const fit = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .slice(0, 32_767);

function cellOf(cell: XlsxCell): Cell {
  if (cell.kind === 'number') {
    return { type: Number, value: cell.number };
  }
  if (cell.kind === 'date' && isShowable(cell.date)) {
    return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  const text = fit(cell.kind === 'date' ? cell.date : cell.text);
  return text === '' ? null : { type: String, value: text };
}

const widthOf = (cells: readonly XlsxCell[], heading: string): number => {
  const longest = cells.reduce(
    (most, cell) => Math.max(most, cell.kind === 'text' ? cell.text.length : 10),
    0,
  );
  return Math.min(60, Math.max(8, heading.length + 2, longest + 2));
};

/** A table as a spreadsheet: headings in bold that stay in sight, words as words even if they begin like a formula. */
export function writeXlsx(
  header: readonly string[],
  lines: readonly (readonly XlsxCell[])[],
  sheet: string,
): Promise<Uint8Array> {
  const first = header.map((text): Cell => ({ type: String, value: fit(text), fontWeight: 'bold' }));
  return writeXlsxFile([first, ...lines.map((line) => line.map(cellOf))], {
    sheet,
    stickyRowsCount: 1,
    columns: header.map((heading, column) => ({
      width: widthOf(
        lines.flatMap((line) => line[column] ?? []),
        heading,
      ),
    })),
  }).toBuffer();
}
