import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnRuns } from '#renderer/ui/table/column-window.ts';

const widths = [200, 40, 40, 40, 40, 40, 40];

test.each([
  ['all where all is in sight', 0, 1000, [0], '0 1 2 3 4 5 6'],
  ['what names the rows and the first ones', 0, 220, [0], '0 1 2-7'],
  ['what is scrolled to', 330, 60, [0], '0 1-4 4 5 6-7'],
  ['what has the focus, out of sight', 0, 220, [0, 5], '0 1 2-5 5 6-7'],
])('draws %s', (_, scrollLeft, width, kept, expected) => {
  const runs = columnRuns({ widths, kept: new Set(kept), scrollLeft, width, spare: 0 });
  const said = runs.map((run) => (run.kind === 'gap' ? `${run.from}-${run.to}` : `${run.at}`));
  expect(said.join(' ')).toBe(expected);
});

test('every column is drawn or left out once, and those in sight are drawn', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 80 }),
      fc.nat(5000),
      fc.nat(2000),
      fc.array(fc.nat(79), { maxLength: 3 }),
      (wide, scrollLeft, width, kept) => {
        const runs = columnRuns({ widths: wide, kept: new Set(kept), scrollLeft, width, spare: 30 });
        const all = runs.flatMap((run) =>
          run.kind === 'column'
            ? [run.at]
            : Array.from({ length: run.to - run.from }, (_, n) => run.from + n),
        );
        expect(all).toEqual(wide.map((_, at) => at));
        const drawn = new Set(runs.flatMap((run) => (run.kind === 'column' ? [run.at] : [])));
        const edges = wide.map((_, at) => wide.slice(0, at).reduce((sum, one) => sum + one, 0));
        const inSight = wide.flatMap((one, at) => {
          const left = edges[at] ?? 0;
          return left + one > scrollLeft && left < scrollLeft + width ? [at] : [];
        });
        expect(inSight.filter((at) => !drawn.has(at))).toEqual([]);
      },
    ),
  );
});
