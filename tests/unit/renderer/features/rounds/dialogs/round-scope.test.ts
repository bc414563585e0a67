import { describe, expect, test } from 'vitest';
import { scopeOf, wholeStudy, type ScopeDraft } from '#renderer/features/rounds/dialogs/round-scope.tsx';

const draft = (said: Partial<ScopeDraft>): ScopeDraft => ({ ...wholeStudy, ...said });

describe('scopeOf', () => {
  test.each([
    ['the whole study', draft({}), { sourceIds: [], sample: null }],
    ['some sources', draft({ sourceIds: ['a', 'b'] }), { sourceIds: ['a', 'b'], sample: null }],
    ['a draw', draft({ size: ' 12 ' }), { sourceIds: [], sample: { size: 12 } }],
    ['a draw with a seed', draft({ size: '3', seed: '0' }), { sourceIds: [], sample: { size: 3, seed: 0 } }],
    ['no source', draft({ sourceIds: [] }), 'Choose the sources of the round, or take all of them.'],
    ['no episode', draft({ size: '0' }), 'Say how many episodes are drawn, as a whole number.'],
    ['no number', draft({ size: 'a few' }), 'Say how many episodes are drawn, as a whole number.'],
    [
      'a seed that is too large',
      draft({ size: '3', seed: '4294967296' }),
      'A seed is a whole number up to 4,294,967,295; leave it empty and one is chosen.',
    ],
  ])('%s', (_what, said, expected) => {
    expect(scopeOf(said, true)).toEqual(expected);
  });

  test('draws nothing where no episodes are given', () => {
    expect(scopeOf(draft({ size: '3' }), false)).toEqual({ sourceIds: [], sample: null });
  });
});
