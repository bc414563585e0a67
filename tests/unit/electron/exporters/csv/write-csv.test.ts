import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '#electron/exporters/csv/write-csv.ts';

test.each([
  ['=1+1', `'=1+1`],
  ['＝1+1', `'＝1+1`],
  ['＠SUM(A1)', `'＠SUM(A1)`],
  ['+44 20', `'+44 20`],
  ['-5 apples', `'-5 apples`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['-5', '-5'],
  ['-5.25', '-5.25'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['زيارات', 'زيارات'],
  ['教室訪問 👩‍🏫', '教室訪問 👩‍🏫'],
])('“%s” is written as words', (cell, written) => {
  expect(parse(writeCsv([['a', cell]]))).toEqual([['a', written]]);
});

test('no cell begins as a formula does, and nothing but an apostrophe is put to any', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('=', '＝x', '\t=1', '\r+1', '"=1"', 'a,b', 'a\nb'));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (lines) => {
      const read: string[][] = parse(`\n${writeCsv(lines)}`, { from_line: 2 });
      expect(read.flat().filter((one) => /^(?!-?\d+(\.\d+)?$)[=+\-@＝＋－＠\t\r]/u.test(one))).toEqual([]);
      expect(
        read.map((line, at) =>
          line.map((one, column) => one.replace(/^'/u, '') === lines[at]?.[column]?.replace(/^'/u, '')),
        ),
      ).toEqual(lines.map(() => [true, true]));
    }),
  );
});
