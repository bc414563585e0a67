import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, writeSettings } from '#shared/contract/settings-text.ts';

const keys = fc.constantFrom('E', 'Mod+Z', 'Mod+Shift+Z', 'g s', 'Alt+ArrowDown', '?', 'Mod+K x');

test('settings come back from a file as they were written', () => {
  fc.assert(
    fc.property(
      fc.option(fc.dictionary(fc.stringMatching(/^[a-z]+\.[a-zA-Z]+$/u), fc.array(keys, { maxLength: 3 }))),
      (chosen) => {
        expect(readSettings(writeSettings({ keys: chosen }))).toEqual({ keys: chosen });
      },
    ),
  );
});

test.each([
  '',
  'nothing',
  '[]',
  '{}',
  '{"format":"throughline settings","version":2,"keys":{}}',
  '{"format":"throughline settings","version":1,"keys":{"window.find":7}}',
  '{"format":"throughline settings","version":1,"keys":{"window.find":["a b c"]}}',
])('%j is no settings', (text) => {
  expect(readSettings(text)).toBeNull();
});
