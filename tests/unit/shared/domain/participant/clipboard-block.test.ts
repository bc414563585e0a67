import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlock, writeBlock } from '#shared/domain/participant/clipboard-block.ts';

test.each([
  ['one', [['one']]],
  [
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a\tb\r\n1',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['"a\tb"\tc', [['a\tb', 'c']]],
  ['"two\nlines"\tx\n', [['two\nlines', 'x']]],
  ['"say ""hi"""', [['say "hi"']]],
  ['5" pipe\t"open', [['5" pipe', '"open']]],
  ['\t\n', [['', '']]],
  ['', [['']]],
  ['a\n\nb', [['a'], [''], ['b']]],
])('%j', (text, block) => {
  expect(readBlock(text)).toEqual(block);
});

test('what is written is read back, whatever stands in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', 'é', '=', 'ع', '👩‍👧') });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(cell, { minLength: 16, maxLength: 16 }),
      (height, width, cells) => {
        const block = Array.from({ length: height }, (_line, row) =>
          Array.from({ length: width }, (_cell, column) => cells[row * 4 + column] ?? ''),
        );
        expect(readBlock(writeBlock(block))).toEqual(block);
      },
    ),
  );
});
