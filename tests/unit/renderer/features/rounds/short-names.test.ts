import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortNames } from '#renderer/features/rounds/short-names.ts';

const coders = (...names: readonly string[]) => names.map((name, index) => ({ id: String(index), name }));

test.each([
  [
    ['Coder A', 'Coder B'],
    ['A', 'B'],
  ],
  [['Coder A'], ['Coder A']],
  [
    ['Ada Lind', 'Ben Okoye', 'Chi Tran'],
    ['Ada', 'Ben', 'Chi'],
  ],
  [
    ['Ada Lind', 'Ada Tran'],
    ['Lind', 'Tran'],
  ],
  [
    ['Ada Lind', 'Ada Lind Tran'],
    ['Ada Lind', 'Ada Lind Tran'],
  ],
  [
    ['Ada Lind', 'Ben Okoye', 'Ada Tran'],
    ['Ada Lind', 'Ben Okoye', 'Ada Tran'],
  ],
  [
    ['Coder A', 'Bea', 'Ada Lind'],
    ['Coder A', 'Bea', 'Ada'],
  ],
  [
    ['Kim', 'Coder B'],
    ['Kim', 'Coder B'],
  ],
])('%j are told apart as %j', (names, expected) => {
  expect([...shortNames(coders(...names)).values()]).toEqual(expected);
});

test('distinct names stay distinct, and none becomes empty', () => {
  const word = fc.stringMatching(/^[a-c]{1,2}$/u);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
      const short = [...shortNames(coders(...names)).values()];
      expect(new Set(short).size).toBe(names.length);
      expect(short).not.toContain('');
    }),
  );
});
