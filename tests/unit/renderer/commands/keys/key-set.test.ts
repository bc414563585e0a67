import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeySet, writeKeySet } from '#renderer/commands/keys/key-set.ts';

test('chosen keys come back as they were written', () => {
  const keys = fc.constantFrom('E', 'Mod+Shift+K', 'G S', '?', 'Plus', 'Shift+ArrowDown', 'Я');
  // No command can have this name: an object would take it for something else.
  const ids = fc.string().filter((id) => id !== '__proto__');
  fc.assert(
    fc.property(fc.dictionary(ids, fc.array(keys, { maxLength: 8 }), { noNullPrototype: true }), (chosen) => {
      const map = new Map(Object.entries(chosen));
      expect(readKeySet(writeKeySet(map))).toEqual(map);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":'],
  ['something else', '{"format":"another","version":1,"keys":{}}'],
  ['a later version', '{"format":"throughline keys","version":2,"keys":{}}'],
  ['keys that are none', '{"format":"throughline keys","version":1,"keys":{"a":["E  S"]}}'],
  ['too many strokes', '{"format":"throughline keys","version":1,"keys":{"a":["A B C"]}}'],
  ['a number', '{"format":"throughline keys","version":1,"keys":{"a":[1]}}'],
  ['a list', '[]'],
])('%s is no set of keys', (_, text) => {
  expect(readKeySet(text)).toBeNull();
});
