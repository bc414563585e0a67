import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { completeUnits } from './complete-units.ts';

/** The rank that a coder gives each kind of unit, equal ones sharing the mean, and the sum of t³ - t over the ties. */
function ranksOf(scores: readonly number[], counts: readonly number[]) {
  const sizes = new Map<number, number>();
  for (const [at, score] of scores.entries()) sizes.set(score, (sizes.get(score) ?? 0) + (counts[at] ?? 0));
  const ranks = new Map<number, number>();
  let below = 0;
  let ties = 0;
  for (const [score, size] of [...sizes].toSorted(([a], [b]) => a - b)) {
    ranks.set(score, below + (size + 1) / 2);
    below += size;
    ties += size ** 3 - size;
  }
  return { ranks: scores.map((score) => ranks.get(score) ?? 0), ties };
}

/** Kendall's coefficient of concordance with the correction for ties (Kendall 1948), over units that every coder rated. */
export function kendallW(table: CodedTable): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  const rated = completeUnits(table);
  if (rated === null) return undefinedBecause(reasons.noOrder);
  const counts = rated.map(({ count }) => count);
  const units = counts.reduce((sum, count) => sum + count, 0);
  if (units === 0) return undefinedBecause(reasons.noCompleteUnit);
  const byCoder = Array.from({ length: table.coders }, (_, coder) =>
    ranksOf(
      rated.map(({ scores }) => scores[coder] ?? 0),
      counts,
    ),
  );
  const middle = (table.coders * (units + 1)) / 2;
  const spread = rated.reduce((sum, { count }, at) => {
    const total = byCoder.reduce((ranks, coder) => ranks + (coder.ranks[at] ?? 0), 0);
    return sum + count * (total - middle) ** 2;
  }, 0);
  const ties = byCoder.reduce((sum, coder) => sum + coder.ties, 0);
  const largest = table.coders ** 2 * (units ** 3 - units) - table.coders * ties;
  return largest === 0 ? undefinedBecause(reasons.noVariationOfUnits) : estimate((12 * spread) / largest);
}
