import { describe, expect, test } from 'vitest';
import { ancestorsOf, inTreeOrder } from '#shared/domain/code/tree.ts';

const code = (id: string, parentId: string | null, position: number) => ({ id, parentId, position });

const codes = [
  code('b', null, 1),
  code('a', null, 0),
  code('a2', 'a', 1),
  code('a1', 'a', 0),
  code('a1x', 'a1', 0),
  code('orphan', 'sealed', 2),
];

describe('the tree of codes', () => {
  test('is walked in its own order; what hangs below something out of sight stands at the top', () => {
    expect(inTreeOrder(codes).map(({ code: { id }, depth }) => `${'  '.repeat(depth)}${id}`)).toEqual([
      'a',
      '  a1',
      '    a1x',
      '  a2',
      'b',
      'orphan',
    ]);
  });

  test('names what lies above, nearest first, and survives a ring', () => {
    expect(ancestorsOf('a1x', codes)).toEqual(['a1', 'a']);
    expect(ancestorsOf('a', codes)).toEqual([]);
    const ring = [code('x', 'y', 0), code('y', 'x', 0)];
    expect(ancestorsOf('x', ring)).toEqual(['y', 'x']);
  });
});
