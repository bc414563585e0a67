import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krippendorffAlphaOrdinal } from '#shared/agreement/alpha/krippendorff-alpha-ordinal.ts';
import { codeTable } from '#shared/agreement/table/coded-table.ts';

/** Alpha as its author writes it down: coincidences, margins, and the values between two ranks less half of both ends. */
function byTheBook(units: readonly (readonly number[])[], ranks: number): number {
  const grid = Array.from({ length: ranks }, () => Array.from({ length: ranks }, () => 0));
  for (const unit of units) {
    for (const [i, c] of unit.entries()) {
      for (const [j, k] of unit.entries()) {
        const row = grid[c];
        if (i !== j && row) row[k] = (row[k] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  const margins = grid.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const total = margins.reduce((sum, margin) => sum + margin, 0);
  let observed = 0;
  let expected = 0;
  for (const [c, row] of grid.entries()) {
    for (const [k, cell] of row.entries()) {
      const between = margins
        .slice(Math.min(c, k), Math.max(c, k) + 1)
        .reduce((sum, margin) => sum + margin, 0);
      const distance = (between - ((margins[c] ?? 0) + (margins[k] ?? 0)) / 2) ** 2;
      observed += cell * distance;
      expected += (margins[c] ?? 0) * (margins[k] ?? 0) * distance;
    }
  }
  return 1 - ((total - 1) * observed) / expected;
}

test('mean ranks give what the definition gives', () => {
  const unit = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 9 }), (units) => {
      const ratings = [0, 1, 2].map((coder) => units.map((codes) => codes[coder] ?? 0));
      const table = codeTable({ ratings, categories: [0, 1, 2, 3, 4] });
      const { value } = krippendorffAlphaOrdinal(table, { confidence: 0.95, draws: 0, seed: 1 });
      const wanted = byTheBook(units, 5);
      expect(Number.isNaN(wanted)).toBe(value === null);
      expect(Math.abs((value ?? 0) - (wanted || 0))).toBeLessThan(1e-9);
    }),
  );
});
