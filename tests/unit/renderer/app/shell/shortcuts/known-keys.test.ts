import { expect, test } from 'vitest';
import { knownKeys } from '#renderer/app/shell/shortcuts/known-keys.ts';
import type { Command } from '#renderer/commands/command.ts';

const command = (id: string, keys: string): Command => ({
  id,
  label: id,
  group: 'Study',
  keys: [keys],
  scope: 'text',
});

const declared = [command('mark', 'E'), command('code', 'C'), command('join', 'J')];

test.each([
  ['what can be had', { mark: ['Q'], code: [] }, { mark: ['Q'], code: [] }],
  ['keys in exchange', { mark: ['C'], code: ['E'] }, { mark: ['C'], code: ['E'] }],
  ['not what there is no command for', { gone: ['Q'], join: ['P'] }, { join: ['P'] }],
  ['not what the browser keeps', { mark: ['Mod+T'], join: ['P'] }, { join: ['P'] }],
  ['not what is in the way of another', { mark: ['C'], join: ['P'] }, { join: ['P'] }],
])('takes over %s', (_, read, known) => {
  expect(knownKeys(declared, new Map(Object.entries(read)), 'other')).toEqual(new Map(Object.entries(known)));
});
