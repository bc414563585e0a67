import { expect, test } from 'vitest';
import { withoutLineNumbers } from '#electron/importers/text/without-line-numbers.ts';

const lines = [
  'INT: So when it all began, what did',
  '     you think of it?',
  'PAR: I thought that it would never',
  '     end, and that somebody else had',
  '     to say so.',
  'INT: And did they?',
  'PAR: Nobody did. Which is why I am',
  '     here now.',
  'INT: Thank you.',
];

const numbered = (texts: readonly string[]): string =>
  texts.map((line, index) => `${index + 1}  ${line}`).join('\n');

test('numbers of lines that are filled to the margin are left out', () => {
  const { text, warnings } = withoutLineNumbers(numbered(lines));
  expect(text).toBe(lines.map((line) => line.trim()).join('\n'));
  expect(warnings).toEqual(['The numbers of the lines were left out.']);
});

test('numbers that begin anew on each page, and those of the pages', () => {
  const pages = [lines.slice(0, 4), lines.slice(4)].map(numbered).join('\n\f                2\n');
  expect(withoutLineNumbers(pages).text.replaceAll(/\s+/g, ' ')).toBe(
    lines.join(' ').replaceAll(/\s+/g, ' '),
  );
});

test.each([
  ['turns that are numbered', Array.from({ length: 6 }, () => ['Ann: Why so', 'Ben: So it is']).flat()],
  ['a list', ['One thing', 'Another', 'A third', 'A fourth', 'A fifth', 'A sixth', 'A seventh', 'An eighth']],
])('%s keep their numbers', (_, texts) => {
  const text = numbered(texts);
  expect(withoutLineNumbers(text)).toEqual({ text, warnings: [] });
});

test('what stands in the margins of numbered pages is left out with the numbers', () => {
  const bottom = '\n         Example Reporting Company\n';
  const pages = [lines, lines]
    .map(numbered)
    .map((page, at) => `              ${at + 3}\n       Official, to be reviewed\n\n${page}${bottom}\f`);
  expect(withoutLineNumbers(pages.join('')).text.replaceAll(/\s+/g, ' ').trim()).toBe(
    [...lines, ...lines].join(' ').replaceAll(/\s+/g, ' '),
  );
});

test('a line without a number amid a page is kept', () => {
  const page = numbered(lines).replace('\n4 ', '\n(They rest.)\n4 ');
  expect(withoutLineNumbers(page).text).toContain('(They rest.)');
});
