import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRow, type MergedRow, type Row } from '#shared/merge/merge-row.ts';

const value = fc.constantFrom('a', 'b', 1, null);
const row: fc.Arbitrary<Row | null> = fc.option(fc.record({ name: value, place: value, note: value }), {
  nil: null,
});

const outcome = (merged: MergedRow, here: Row | null): Row | null | 'differ' =>
  merged.to === 'differ' ? 'differ' : merged.to === 'become' ? merged.row : here;

describe('mergeRow', () => {
  test('gives both copies the same, whichever takes in the other', () => {
    fc.assert(
      fc.property(row, row, row, (base, one, other) => {
        expect(outcome(mergeRow(base, one, other), one)).toEqual(outcome(mergeRow(base, other, one), other));
      }),
    );
  });

  test('a copy that changed nothing takes all from the other, and gives nothing to it', () => {
    fc.assert(
      fc.property(row, row, (base, changed) => {
        expect(outcome(mergeRow(base, base, changed), base)).toEqual(changed);
        expect(mergeRow(base, changed, base)).toEqual({ to: 'stay' });
      }),
    );
  });

  test('taken in twice, the second time changes nothing', () => {
    fc.assert(
      fc.property(row, row, row, (base, here, there) => {
        const merged = outcome(mergeRow(base, here, there), here);
        fc.pre(merged !== 'differ');
        expect(outcome(mergeRow(base, merged, there), merged)).toEqual(merged);
      }),
    );
  });

  test('keeps what each copy changed where they changed different columns, and never guesses where both changed one', () => {
    const base = { name: 'walks', place: 1, note: '' };
    expect(mergeRow(base, { ...base, name: 'learning walks' }, { ...base, note: 'see Ann' })).toEqual({
      to: 'become',
      row: { name: 'learning walks', place: 1, note: 'see Ann' },
    });
    expect(mergeRow(base, { ...base, name: 'tours' }, { ...base, name: 'visits', place: 2 })).toEqual({
      to: 'differ',
      columns: ['name'],
    });
    expect(mergeRow(base, null, { ...base, name: 'visits' })).toEqual({ to: 'differ', columns: 'whole' });
    expect(mergeRow(base, { ...base, name: 'tours' }, null)).toEqual({ to: 'differ', columns: 'whole' });
  });
});
