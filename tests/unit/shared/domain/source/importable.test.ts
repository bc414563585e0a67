import { expect, test } from 'vitest';
import { isImportable } from '#shared/domain/source/importable.ts';

test.each([
  ['Interview 3.docx', true],
  ['talk.VTT', true],
  ['a.b.mp3', true],
  ['notes', false],
  ['.txt.swp', false],
  ['study.throughline', false],
  ['scan.png', false],
  ['', false],
])('“%s” looks like something to import: %s', (name, expected) => {
  expect(isImportable(name)).toBe(expected);
});
