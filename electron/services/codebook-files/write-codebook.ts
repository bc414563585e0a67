import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import { writeDocx } from '#electron/exporters/docx/write-docx.ts';
import { writeMarkdown } from '#electron/exporters/markdown/write-markdown.ts';
import { writeXlsx, type XlsxCell } from '#electron/exporters/xlsx/write-xlsx.ts';
import { tableHeader, tableLines, type CodebookRow } from '#shared/codebook/codebook-row.ts';
import type { CodebookFormat } from '#shared/contract/codebook-files.ts';
import { codebookPaper } from './codebook-paper.ts';

export const mediaTypes: Readonly<Record<CodebookFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
};

/** Words that begin as those do which `writeCsv` sets an apostrophe before: one more, so that one can be taken away again. */
const guarded = (cell: string): string => (/^'+[=+\-@＝＋－＠\t\r]/u.test(cell) ? `'${cell}` : cell);

const cellOf = (cell: string | number): XlsxCell =>
  typeof cell === 'number' ? { kind: 'number', number: cell } : { kind: 'text', text: cell };

/** What stands in a codebook, for whoever looks for names in it. */
export const linesOfCodebook = (rows: readonly CodebookRow[]): readonly (readonly string[])[] => [
  tableHeader,
  ...tableLines(rows).map((line) => line.map(String)),
];

/** A codebook as a file: tables for programs, with everything; an appendix for a paper as a document. */
export async function writeCodebook(
  rows: readonly CodebookRow[],
  format: CodebookFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return Buffer.from(writeCsv(linesOfCodebook(rows).map((line) => line.map(guarded))), 'utf8');
    case 'xlsx':
      return writeXlsx(
        tableHeader,
        tableLines(rows).map((line) => line.map(cellOf)),
        'Codebook',
      );
    case 'docx':
      return writeDocx(codebookPaper(rows));
    case 'md':
      return Buffer.from(writeMarkdown(codebookPaper(rows)), 'utf8');
  }
}
