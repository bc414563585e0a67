import type { Paper, PaperPart, Words } from '../paper/paper.ts';

/** What would be read as a mark of Markdown anywhere in a line. */
const marks = /[\\`*_[\]<>|~]|&(?=[#\w])/gu;

/** What would be read as the beginning of something, where a line begins with it, and blanks that would set it apart. */
const beginnings = /^[ \t]*(?:(\d+)(?=[.)])|(?=[#=+-]))/gmu;

const escaped = (text: string): string => text.replaceAll(marks, String.raw`\$&`);

const harmless = (line: string): string =>
  line
    .replaceAll(beginnings, (_all, number: string | undefined) => `${number ?? ''}\\`)
    .replaceAll(/^[ \t]+/gmu, '');

/** Words between marks: blanks at either end stay outside, where the marks would else not be read as such. */
function wrapped(text: string, mark: string): string {
  const words = text.trim();
  if (words === '' || mark === '') {
    return text;
  }
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${mark}${words}${mark}${text.slice(at + words.length)}`;
}

function lineOf(words: Words): string {
  const line = words
    .map(({ text, isBold = false, isItalic = false }) =>
      wrapped(escaped(text), `${isBold ? '**' : ''}${isItalic ? '*' : ''}`),
    )
    .join('');
  return harmless(line).replaceAll('\n', '\\\n');
}

const indented = (lines: readonly string[], by: string, first = by): readonly string[] =>
  lines.map((line, index) => (index === 0 ? `${first}${line}` : line === '' ? '' : `${by}${line}`));

const quoted = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '>' : `> ${line}`));

const cell = (words: Words): string => lineOf(words).replaceAll('\\\n', '<br>');

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableLines({
  header,
  rows,
  figures = [],
}: Extract<PaperPart, { kind: 'table' }>): readonly string[] {
  return [
    rowOf(header.map(cell)),
    rowOf(header.map((_, column) => (figures.includes(column) ? '--:' : '---'))),
    ...rows.map((row) => rowOf(row.map(cell))),
  ];
}

function linesOf(part: PaperPart): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.level)} ${lineOf(part.words).replaceAll('\\\n', ' ')}`];
    case 'paragraph':
      return lineOf(part.words).split('\n');
    case 'note':
      return [wrapped(lineOf(part.words).replaceAll('\\\n', ' '), '*')];
    case 'list':
      return part.items.flatMap(({ parts }, index) => {
        const sign = part.isNumbered ? `${part.start + index}. ` : '- ';
        return indented(blocksOf(parts), ' '.repeat(sign.length), sign);
      });
    case 'quote':
      return quoted(blocksOf(part.parts));
    case 'quotation':
      return quoted([...lineOf(part.words).split('\n'), '', harmless(escaped(part.source))]);
    case 'table':
      return tableLines(part);
  }
}

/** Parts with an empty line between two; an empty paragraph is nothing that Markdown could say. */
const blocksOf = (parts: readonly PaperPart[]): readonly string[] =>
  parts
    .map(linesOf)
    .filter((lines) => lines.some((line) => line !== ''))
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

/** A document as Markdown (CommonMark, with the tables of GitHub). */
export const writeMarkdown = ({ parts }: Paper): string => `${blocksOf(parts).join('\n')}\n`;
