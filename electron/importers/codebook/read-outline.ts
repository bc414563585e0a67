import type { CellOfFile } from './cell-of-file.ts';

const heading = /^(?<marks>#{1,6})\s+(?<words>.*?)\s*#*$/u;
const item = /^(?<blanks>\s*)(?:[-*+•–]|\d+(?:\.\d+)*[.)])?\s*(?<words>\S.*)$/u;

const withoutMarks = (text: string): string =>
  text
    .replaceAll(/\*\*|__/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .trim();

/** A name, and behind a colon or a dash what it means. */
function nameAndDefinition(words: string): readonly [string, string] {
  const parted = /^(?<name>.{1,200}?)(?::\s+|\s+[–—-]\s+)(?<definition>.+)$/u.exec(words)?.groups;
  return parted === undefined
    ? [withoutMarks(words), '']
    : [withoutMarks(parted['name'] ?? ''), withoutMarks(parted['definition'] ?? '')];
}

/** Lines in which a step to the right, or a lesser heading, is what stands below: one theme or code each. */
export function readOutline(text: string): readonly (readonly CellOfFile[])[] {
  const rows: CellOfFile[][] = [];
  let under = 0;
  for (const line of text.split('\n')) {
    const { marks, words } = heading.exec(line)?.groups ?? {};
    if (marks !== undefined) {
      under = marks.length * 1000;
      const [name, definition] = nameAndDefinition(words ?? '');
      if (!/^codebook$/iu.test(name)) rows.push([{ text: name, indent: under - 1000 }, { text: definition }]);
    } else if (line.trim() !== '') {
      const found = item.exec(line)?.groups;
      const [name, definition] = nameAndDefinition(found?.['words'] ?? line);
      const blanks = (found?.['blanks'] ?? '').replaceAll('\t', '    ').length;
      rows.push([{ text: name, indent: under + blanks }, { text: definition }]);
    }
  }
  return rows.length === 0 ? [] : [[{ text: 'Name' }, { text: 'Definition' }], ...rows];
}
