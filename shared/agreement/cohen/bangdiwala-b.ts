import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights } from '../weights/weights.ts';
import { chanceProducts, crossTable } from './cross-table.ts';

/** Bangdiwala's B for two coders: the squares of agreement in the rectangles that the margins allow (Bangdiwala 1985). */
export function bangdiwalaB(table: CodedTable): Estimate {
  const cross = crossTable(table);
  if (cross.units === 0) return undefinedBecause(reasons.noPairs);
  const rectangles = chanceProducts(cross, identityWeights(table.categories.length));
  if (rectangles === 0) return undefinedBecause(reasons.noSharedCode);
  const squares = cross.cells.reduce((sum, { a, b, count }) => sum + (a === b ? count ** 2 : 0), 0);
  return estimate(squares / rectangles);
}
