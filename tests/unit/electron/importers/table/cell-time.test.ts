import { expect, test } from 'vitest';
import { cellTime, timeUnit } from '#electron/importers/table/cell-time.ts';

test.each([
  ['1:02', 62_000],
  ['01:02:03', 3_723_000],
  ['01:02:03.5', 3_723_500],
  ['01:02:03,250', 3_723_250],
  ['01:02:03:12', 3_723_000],
  ['[00:01:02]', 62_000],
  ['0:01 - 0:05', 1000],
  ['90:15', 5_415_000],
  ['', null],
  ['0:75', null],
  ['17', null],
  ['so', null],
])('%j on the clock is %s', (cell, milliseconds) => {
  expect(cellTime(cell, 'clock')).toBe(milliseconds);
});

test.each([
  ['48.714', 'seconds', 48_714],
  ['48,5', 'seconds', 48_500],
  ['48.7s', 'seconds', 48_700],
  ['48714', 'milliseconds', 48_714],
] as const)('%j in %s is %s', (cell, unit, milliseconds) => {
  expect(cellTime(cell, unit)).toBe(milliseconds);
});

test.each([
  [['0:01', '0:05', '0:09'], '', false, 'clock'],
  [['1.5', '2.25', '9.0'], '', false, 'seconds'],
  [['1', '2', '3'], '', false, null],
  [['1', '2', '3'], 'start', true, 'seconds'],
  [['1000', '2000', '3000'], 'start_ms', true, 'milliseconds'],
  [['9.5', '3.5', '1.5', '0.5'], '', false, null],
  [['so', 'it', 'goes'], 'start', true, null],
  [['', ''], 'start', true, null],
] as const)('%j under %j', (cells, heading, says, unit) => {
  expect(timeUnit(cells, heading, says)).toBe(unit);
});
