import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowRuns } from '#renderer/ui/table/row-window.ts';

const long = { count: 500, rowHeight: 30, height: 300, spare: 2, scrollTop: 0, kept: null };
const told = (runs: ReturnType<typeof rowRuns>) => runs.map(({ kind, from, to }) => `${kind} ${from} ${to}`);

test.each([
  [{}, ['rows 0 12', 'gap 12 500']],
  [{ scrollTop: 3000 }, ['gap 0 98', 'rows 98 112', 'gap 112 500']],
  [{ scrollTop: 14_700 }, ['gap 0 488', 'rows 488 500']],
  [{ scrollTop: 3000, kept: 3 }, ['gap 0 3', 'rows 3 4', 'gap 4 98', 'rows 98 112', 'gap 112 500']],
  [{ scrollTop: 3000, kept: 100 }, ['gap 0 98', 'rows 98 112', 'gap 112 500']],
  [{ kept: 499 }, ['rows 0 12', 'gap 12 499', 'rows 499 500']],
  [{ count: 0 }, []],
])('%j draws %j', (seen, runs) => {
  expect(told(rowRuns({ ...long, ...seen }))).toEqual(runs);
});

test('the runs are all rows once, in order, and hold those that are seen and the one that is kept', () => {
  const windows = fc.record({
    count: fc.nat(2000),
    rowHeight: fc.integer({ min: 1, max: 60 }),
    scrollTop: fc.nat(100_000),
    height: fc.nat(2000),
    spare: fc.nat(20),
    kept: fc.option(fc.integer({ min: -5, max: 2100 })),
  });
  fc.assert(
    fc.property(windows, (seen) => {
      const runs = rowRuns(seen);
      let end = 0;
      for (const run of runs) {
        expect(run.from).toBe(end);
        expect(run.to).toBeGreaterThan(run.from);
        end = run.to;
      }
      expect(end).toBe(seen.count);
      const top = Math.floor(seen.scrollTop / seen.rowHeight);
      const wanted = [...(seen.height > 0 ? [top] : []), ...(seen.kept === null ? [] : [seen.kept])];
      const isDrawn = (row: number) =>
        runs.some(({ kind, from, to }) => kind === 'rows' && row >= from && row < to);
      expect(wanted.filter((row) => row >= 0 && row < seen.count && !isDrawn(row))).toEqual([]);
    }),
  );
});
