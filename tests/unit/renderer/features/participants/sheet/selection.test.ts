import { expect, test } from 'vitest';
import { selectionWords } from '#renderer/features/participants/sheet/selection.ts';

const rows = ['the headings', 'Karen', 'Jessica'];
const columns = ['Name', 'District type', 'Students'];

test.each([
  [{ top: 1, bottom: 2, left: 1, right: 2 }, 'Karen to Jessica, District type to Students'],
  [{ top: 2, bottom: 2, left: 0, right: 1 }, 'Jessica, Name to District type'],
  [{ top: 0, bottom: 2, left: 2, right: 2 }, 'the headings to Jessica, Students'],
])('%j is told as “%s”', (selection, words) => {
  expect(
    selectionWords(
      selection,
      (row) => rows[row] ?? '',
      (column) => columns[column] ?? '',
    ),
  ).toBe(words);
});
