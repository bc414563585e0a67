const special = /["\t\n\r]/u;

const unquoted = (cell: string): string => cell.replaceAll('""', '"');

/**
 * Reads what a spreadsheet puts on the clipboard: cells parted by tabs, lines by line ends; a cell in quotes may hold both,
 * and a doubled quote for one. The line end after the last line begins no further line. All lines come out equally long.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/uy;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (found === null) {
      break;
    }
    const [whole, quoted, bare = '', end = ''] = found;
    lines.at(-1)?.push(quoted === undefined ? bare : unquoted(quoted));
    at += whole.length;
    if (end === '') {
      break;
    }
    if (end !== '\t') {
      lines.push([]);
    }
    if (at === text.length && end !== '\t') {
      lines.pop();
      break;
    }
  }
  const width = Math.max(0, ...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
}

/** Writes cells as a spreadsheet takes them from the clipboard; `readBlock` reads them back. */
export function writeBlock(lines: readonly (readonly string[])[]): string {
  return lines
    .map((line) =>
      line.map((cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
