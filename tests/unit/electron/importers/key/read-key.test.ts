import { expect, test } from 'vitest';
import { readKey } from '#electron/importers/key/read-key.ts';

const read = (text: string) => readKey(new TextEncoder().encode(text));

const karen = { name: 'Karen', pseudonym: 'June', spellings: ['Karin', 'K.'], kind: 'person' };

test.each([
  ['a table', 'name,pseudonym,kind,spellings\nKaren,June,person,Karin; K.\n'],
  ['a table with semicolons and another order', '\ufeffPseudonym;Name;Spellings\nJune;Karen;"Karin; K."\n'],
  ['a table with tabs', 'name\tpseudonym\tspellings\nKaren\tJune\tKarin;K.\n'],
  ['a list', '[{"name": "Karen", "pseudonym": "June", "spellings": ["Karin", "K."], "kind": "person"}]'],
])('a key is read from %s', (_, text) => {
  expect(read(text)).toEqual({ ok: true, value: [karen] });
});

test.each([
  '',
  'Karen,June',
  'name,pseudonym\nKaren,',
  '{',
  '{"name": 1}',
  '[{"name": "Karen"}]',
  '\u0000\u0001',
])('%j is no key', (text) => {
  expect(read(text).ok).toBe(false);
});
