import { expect, test } from 'vitest';
import { checkFileLength, countLines } from '../checks/check-file-length.ts';

const lines = (count: number): string => 'x;\n'.repeat(count);

test.each([
  ['', 0],
  ['x', 1],
  ['x\n', 1],
  ['x\ny', 2],
  ['\n', 1],
])('%j has %i lines', (text, expected) => {
  expect(countLines(text)).toBe(expected);
});

test.each([
  lines(400),
  `/** Long because one table. */\n${lines(400)}`,
  `#!/usr/bin/env node\n// A table.\n// Long because one table.\n${lines(400)}`,
])('a file may be long enough', (text) => {
  expect(checkFileLength(text)).toBeUndefined();
});

test.each([
  lines(401),
  `/** A long table. */\n${lines(400)}`,
  `${lines(401)}// Long because the reason came too late.\n`,
])('a file may be too long', (text) => {
  expect(checkFileLength(text)).toMatch(/at most 400/);
});
