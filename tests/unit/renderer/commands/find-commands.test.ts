import { expect, test } from 'vitest';
import { goCommands } from '#renderer/app/shell/go-commands.ts';
import { studyCommands } from '#renderer/app/shell/study-commands.ts';
import { findCommands } from '#renderer/commands/find-commands.ts';

const commands = [...goCommands, ...studyCommands];

test.each([
  ['hist', 'go/history'],
  ['take back', 'history.undo'],
  ['title', 'study.rename'],
])('“%s” finds %s first', (query, id) => {
  expect(findCommands(commands, query)[0]?.id).toBe(id);
});

test('nothing written finds all, in their order', () => {
  expect(findCommands(commands, '  ')).toEqual(commands);
});
