import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeGrid } from '#shared/matrix/compute-grid.ts';
import type { CellKind, Placing, Tally } from '#shared/matrix/tally.ts';

const rows = [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }];
const columns = [{ id: 't1' }, { id: 't2' }];

/** Codes c1 and c2 lie below t1, c3 below t2, c4 below both. */
const themes: Readonly<Record<string, readonly string[]>> = {
  c1: ['t1'],
  c2: ['t1'],
  c3: ['t2'],
  c4: ['t1', 't2'],
};

const place: { readonly row: Placing; readonly column: Placing } = {
  row: (coded) => coded.participantIds,
  column: (coded) => themes[coded.codeId] ?? [],
};

const tally = (participant: string, codeId: string, unit: string | null, codings = 1): Tally => ({
  sourceId: `s-${participant}`,
  participantIds: [participant],
  codeId,
  promptId: null,
  unit,
  codings,
});

const some: readonly Tally[] = [
  tally('p1', 'c1', 'e1', 2),
  tally('p1', 'c2', 'e1'),
  tally('p1', 'c4', 'e2'),
  tally('p2', 'c3', 'e3', 5),
  tally('p2', 'loose', 'e4', 9),
];

describe('computeGrid', () => {
  test('presence says whether, not how often, and its totals count the cells', () => {
    expect(computeGrid('presence', rows, columns, some, place)).toEqual({
      values: [
        [1, 1],
        [0, 1],
        [0, 0],
      ],
      rowTotals: [2, 1, 0],
      columnTotals: [1, 2],
      total: 3,
    });
  });

  test('episodes are counted once in a cell, a row, a column and the whole', () => {
    expect(computeGrid('episodes', rows, columns, some, place)).toEqual({
      values: [
        [2, 1],
        [0, 1],
        [0, 0],
      ],
      rowTotals: [2, 1, 0],
      columnTotals: [2, 2],
      total: 3,
    });
  });

  test('codings are counted each once, also where a code stands below two themes', () => {
    expect(computeGrid('codings', rows, columns, some, place)).toEqual({
      values: [
        [4, 1],
        [0, 5],
        [0, 0],
      ],
      rowTotals: [4, 5, 0],
      columnTotals: [4, 6],
      total: 9,
    });
  });

  test('a coding said by two people counts for both rows and once in the whole', () => {
    const shared = { ...tally('p1', 'c1', 'e1', 3), participantIds: ['p1', 'p2'] };
    expect(computeGrid('codings', rows, columns, [shared], place)).toMatchObject({
      rowTotals: [3, 3, 0],
      columnTotals: [3, 0],
      total: 3,
    });
  });

  const anyTally = fc.record({
    sourceId: fc.constant('s'),
    participantIds: fc.subarray(['p1', 'p2', 'p3', 'stranger']),
    codeId: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'loose'),
    promptId: fc.constant(null),
    unit: fc.option(fc.constantFrom('e1', 'e2', 'e3', 'e4')),
    codings: fc.integer({ min: 1, max: 9 }),
  });

  test('is the same in whatever order the codings come, and its margins never exceed the sums', () => {
    fc.assert(
      fc.property(
        fc.array(anyTally),
        fc.constantFrom<CellKind>('presence', 'episodes', 'codings'),
        (tallies, kind) => {
          const grid = computeGrid(kind, rows, columns, tallies, place);
          expect(computeGrid(kind, rows, columns, tallies.toReversed(), place)).toEqual(grid);
          for (const [index, line] of grid.values.entries()) {
            const sum = line.reduce((total, value) => total + value, 0);
            expect(grid.rowTotals[index]).toBeLessThanOrEqual(sum);
            expect(grid.rowTotals[index] ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...line));
          }
          expect(grid.total).toBeLessThanOrEqual(
            grid.columnTotals.reduce((total, value) => total + value, 0),
          );
        },
      ),
    );
  });

  test('a cell is 0 in every kind alike, and only where there is no coding', () => {
    const counted = anyTally.map((one) => ({ ...one, unit: one.unit ?? 'a stretch outside episodes' }));
    fc.assert(
      fc.property(fc.array(counted), (tallies) => {
        const filled = (kind: CellKind): boolean[][] =>
          computeGrid(kind, rows, columns, tallies, place).values.map((line) =>
            line.map((value) => value > 0),
          );
        expect(filled('episodes')).toEqual(filled('codings'));
        expect(filled('presence')).toEqual(filled('codings'));
      }),
    );
  });
});
