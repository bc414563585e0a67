import { describe, expect, test } from 'vitest';
import { slotsAfterUse, type CodeSlot } from '#shared/domain/code/slots-after-use.ts';

const nine: readonly string[] = 'abcdefghi'.split('');

const after = (codes: readonly string[]): readonly string[] =>
  codes
    .reduce<readonly CodeSlot[]>((slots, code) => slotsAfterUse(slots, code), [])
    .map(({ codeId }) => codeId);

describe('slotsAfterUse', () => {
  test.each([
    ['codes take digits as they are used', ['a', 'b'], ['a', 'b']],
    ['a code keeps its digit', ['a', 'b', 'c', 'a', 'b'], ['a', 'b', 'c']],
    ['the tenth takes the digit of the oldest', nine.concat('j'), ['j', ...nine.slice(1)]],
    ['not of one used again', nine.concat('a', 'j'), ['a', 'j', ...nine.slice(2)]],
  ])('%s', (_, used, expected) => {
    expect(after(used)).toEqual(expected);
  });
});
