import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCommands } from '#renderer/app/all-commands.ts';
import type { Command } from '#renderer/commands/command.ts';
import { lookAtKeys, withOwnKeys, type LookAtKeys } from '#renderer/commands/keys/look-at-keys.ts';
import { withChosenKeys } from '#renderer/commands/keys/with-chosen-keys.ts';
import { sharedKeys } from '#renderer/commands/shared-keys.ts';
import type { ChosenKeys } from '#renderer/ui/kbd/chosen-keys.ts';

const command = (id: string, scope: string, ...keys: readonly string[]): Command => ({
  id,
  label: id,
  group: 'Study',
  keys,
  scope,
});

const mark = command('mark', 'text', 'E');
const code = command('code', 'text', 'C');
const remove = command('remove', 'text', 'X', 'Delete');
const sources = command('sources', 'everywhere', 'G S');
const memos = command('memos', 'everywhere', 'G M');
const arrange = command('arrange', 'table', 'A');
const all = [mark, code, remove, sources, memos, arrange];

const none: ChosenKeys = new Map();
const look = (keys: string, old: string | null = 'E', chosen = none): LookAtKeys =>
  lookAtKeys(all, chosen, { command: mark, old, keys }, 'other');

test('keys that nobody has are free, and those of another screen are', () => {
  expect(look('Q')).toEqual({ kind: 'free', chosen: new Map([['mark', ['Q']]]) });
  expect(look('A')).toMatchObject({ kind: 'free' });
  expect(look('Q', null)).toEqual({ kind: 'free', chosen: new Map([['mark', ['E', 'Q']]]) });
  expect(look('e')).toEqual({ kind: 'had' });
});

test('keys of another command of the same screen can be swapped or taken', () => {
  expect(look('C')).toMatchObject({
    kind: 'clash',
    clashes: [{ command: { id: 'code' }, keys: 'C', kind: 'same' }],
    swapped: new Map([
      ['mark', ['C']],
      ['code', ['E']],
    ]),
    taken: new Map([
      ['mark', ['C']],
      ['code', []],
    ]),
  });
  expect(look('Delete')).toMatchObject({
    swapped: new Map([
      ['mark', ['Delete']],
      ['remove', ['X', 'E']],
    ]),
  });
  expect(look('C', null)).toMatchObject({ kind: 'clash', swapped: null });
});

test('what begins a sequence, or a sequence that begins with a command, can’t be had', () => {
  expect(look('G')).toMatchObject({
    kind: 'clash',
    clashes: [{ kind: 'begins it' }, { kind: 'begins it' }],
    swapped: null,
    taken: null,
  });
  expect(look('A B')).toMatchObject({
    kind: 'clash',
    clashes: [{ command: { id: 'arrange' }, kind: 'begun by it' }],
  });
  expect(look('G X')).toMatchObject({ kind: 'free' });
});

test.each(['Mod+T', 'Mod+Tab', 'Alt+F4', 'Meta+E', 'Enter', 'Tab', 'Mod+C', 'Q Mod+W'])(
  '%s is kept by others',
  (keys) => {
    expect(look(keys)).toMatchObject({ kind: 'reserved' });
  },
);

test('a command gets its own keys back, and so does whoever had them in exchange', () => {
  const swapped = new Map([
    ['mark', ['C']],
    ['code', ['E']],
  ]);
  expect(withOwnKeys(all, swapped, 'mark', 'other')).toEqual({ chosen: new Map(), also: [code] });
  const apart = new Map([
    ['mark', ['Q']],
    ['arrange', ['B']],
  ]);
  expect(withOwnKeys(all, apart, 'mark', 'other')).toEqual({
    chosen: new Map([['arrange', ['B']]]),
    also: [],
  });
});

const keys = fc
  .tuple(
    fc.constantFrom('', 'Mod+', 'Shift+'),
    fc.constantFrom(
      'A',
      'B',
      'C',
      'E',
      'G',
      'J',
      'K',
      'M',
      'N',
      'P',
      'S',
      'T',
      'W',
      'X',
      '1',
      '9',
      '?',
      '[',
      'F2',
      'Delete',
    ),
  )
  .map(([held, key]) => `${held}${key}`);

test('whatever is chosen, swapped, taken and put back, no two commands ever want the same keys', () => {
  const step = fc.record({
    id: fc.constantFrom(...allCommands.map(({ id }) => id)),
    keys: fc.oneof(
      keys,
      fc.tuple(keys, keys).map((both) => both.join(' ')),
    ),
    isMore: fc.boolean(),
    way: fc.constantFrom('swap', 'take', 'back'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let chosen = none;
      for (const { id, keys: wanted, isMore, way } of steps) {
        const changed = allCommands.find((one) => one.id === id);
        if (changed === undefined) continue;
        if (way === 'back') {
          chosen = withOwnKeys(allCommands, chosen, id, 'other').chosen;
          continue;
        }
        const old = isMore ? null : ((chosen.get(id) ?? changed.keys)[0] ?? null);
        const seen = lookAtKeys(allCommands, chosen, { command: changed, old, keys: wanted }, 'other');
        if (seen.kind === 'free') chosen = seen.chosen;
        if (seen.kind === 'clash') chosen = (way === 'swap' ? seen.swapped : seen.taken) ?? chosen;
      }
      expect(sharedKeys(withChosenKeys(allCommands, chosen))).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 30_000);
