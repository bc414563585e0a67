import { describe, expect, test } from 'vitest';
import { proposeCodes, type UsedCode } from '#shared/reconciliation/propose-codes.ts';

const code = (id: string, coderId: string, name: string, units: readonly number[]): UsedCode => ({
  id,
  coderId,
  name,
  unitIds: new Set(units.map(String)),
});

describe('proposeCodes', () => {
  test('pairs codes that were used on the same units, the likeliest first, each once', () => {
    const proposals = proposeCodes([
      code('a1', 'a', 'learning walks', [1, 2, 3, 4]),
      code('a2', 'a', 'planning', [7, 8]),
      code('b1', 'b', 'observing teachers', [1, 2, 3, 4, 5]),
      code('b2', 'b', 'goal setting', [7, 8]),
      code('b3', 'b', 'walk-throughs', [4]),
    ]);
    expect(
      proposals.map(({ codeIds, together, either, name }) => ({ codeIds, together, either, name })),
    ).toEqual([
      { codeIds: ['a2', 'b2'], together: 2, either: 2, name: 'planning' },
      { codeIds: ['a1', 'b1'], together: 4, either: 5, name: 'observing teachers' },
    ]);
  });

  test('does not take an equal name for an equal idea', () => {
    const proposals = proposeCodes([
      code('a1', 'a', 'data talks', [1, 2]),
      code('b1', 'b', 'Data talks', [8, 9]),
    ]);
    expect(proposals).toEqual([]);
  });

  test('never pairs two codes of one coder', () => {
    expect(proposeCodes([code('a1', 'a', 'x', [1]), code('a2', 'a', 'y', [1])])).toEqual([]);
  });
});
