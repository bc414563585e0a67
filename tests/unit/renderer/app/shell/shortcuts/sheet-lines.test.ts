import { expect, test } from 'vitest';
import { sheetLines } from '#renderer/app/shell/shortcuts/sheet-lines.ts';
import type { Command } from '#renderer/commands/command.ts';

const command = (label: string, keys: string): Command => ({
  id: label,
  label,
  group: 'Study',
  keys: [keys],
  scope: 'x',
});

test('commands on one digit after the other stand in one line, the others in one each', () => {
  expect(
    sheetLines([
      command('Mark', 'E'),
      command('Apply recent code 1', '1'),
      command('Apply recent code 2', '2'),
      command('Apply recent code 3', '3'),
      command('Take coder 1', '1'),
      command('Read part 2', 'Mod+2'),
      command('Read part 3', 'Mod+3'),
    ]),
  ).toEqual([
    { label: 'Mark', first: 'E', last: null },
    { label: 'Apply recent code 1 to 3', first: '1', last: '3' },
    { label: 'Take coder 1', first: '1', last: null },
    { label: 'Read part 2', first: 'Mod+2', last: null },
    { label: 'Read part 3', first: 'Mod+3', last: null },
  ]);
});
