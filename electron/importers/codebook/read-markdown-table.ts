import type { CellOfFile } from './cell-of-file.ts';

/** Cells of a line between bars, of which those that are letters have a stroke before them. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [''];
  for (const [sign] of line.trim().matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (sign === '|') cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells.slice(1, cells.at(-1)?.trim() === '' ? -1 : undefined);
}

function cellOf(written: string): CellOfFile {
  const text = written.trim();
  const bold = /^\*\*(?<words>[\s\S]+)\*\*$/u.exec(text)?.groups?.['words'];
  const words = (bold ?? text).replaceAll(/<br ?\/?>/giu, '\n').replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
  return { text: words, isBold: bold !== undefined };
}

const isRule = (line: string): boolean => /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/u.test(line);

/** The rows of the first table of a Markdown text; null where there is none. */
export function readMarkdownTable(text: string): readonly (readonly CellOfFile[])[] | null {
  const lines = text.split('\n');
  const rule = lines.findIndex((line, at) => isRule(line) && (lines[at - 1] ?? '').includes('|'));
  if (rule < 1) return null;
  const end = lines.findIndex((line, at) => at > rule && !line.includes('|'));
  const rows = [lines[rule - 1] ?? '', ...lines.slice(rule + 1, end === -1 ? undefined : end)];
  return rows.map((line) => cellsOf(line.trim().startsWith('|') ? line : `|${line}`).map(cellOf));
}
