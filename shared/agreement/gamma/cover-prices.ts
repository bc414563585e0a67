import type { Candidate, Candidates } from './candidates.ts';

/** A price for each unit such that no candidate costs less than its units do, and a cover where one was met on the way. */
export interface CoverPrices {
  readonly prices: Float64Array;
  /** What a choice of candidates costs in which each unit stands exactly once; null where only parts of some would do. */
  readonly cover: number | null;
}

const ROUNDING = 1e-9;

/** The candidate that its units' prices exceed by most, or null. */
function bargain(list: readonly Candidate[], prices: Float64Array): Candidate | null {
  let found: Candidate | null = null;
  let least = -ROUNDING;
  for (const candidate of list) {
    let left = candidate.cost;
    for (const unit of candidate.units) left -= prices[unit] ?? 0;
    if (left < least) {
      least = left;
      found = candidate;
    }
  }
  return found;
}

/** The basis of the simplex method: its inverse row by row, which candidates it holds, and how much of each. */
interface Basis {
  readonly rows: readonly Float64Array[];
  readonly held: Candidate[];
  readonly amounts: Float64Array;
}

/** Which row the candidate that comes in drives out first; -1 where none. */
function rowToLeave({ amounts }: Basis, column: Float64Array): number {
  let leaving = -1;
  let least = Infinity;
  for (const [row, part] of column.entries()) {
    if (part <= ROUNDING) continue;
    const ratio = (amounts[row] ?? 0) / part;
    if (ratio < least) {
      least = ratio;
      leaving = row;
    }
  }
  return leaving;
}

function exchange(basis: Basis, prices: Float64Array, coming: Candidate): boolean {
  const column = Float64Array.from(basis.rows, (row) =>
    coming.units.reduce((sum, unit) => sum + (row[unit] ?? 0), 0),
  );
  const leaving = rowToLeave(basis, column);
  const pivot = basis.rows[leaving];
  const by = column[leaving] ?? 0;
  if (pivot === undefined || by <= ROUNDING) return false;
  const gain = coming.cost - coming.units.reduce((sum, unit) => sum + (prices[unit] ?? 0), 0);
  for (const [unit, value] of pivot.entries()) prices[unit] = (prices[unit] ?? 0) + (gain * value) / by;
  const amount = (basis.amounts[leaving] ?? 0) / by;
  for (const [row, values] of basis.rows.entries()) {
    const part = column[row] ?? 0;
    if (row === leaving || part === 0) continue;
    for (const [unit, value] of pivot.entries()) values[unit] = (values[unit] ?? 0) - (part * value) / by;
    basis.amounts[row] = (basis.amounts[row] ?? 0) - part * amount;
  }
  for (const [unit, value] of pivot.entries()) pivot[unit] = value / by;
  basis.amounts[leaving] = amount;
  basis.held[leaving] = coming;
  return true;
}

/** What the basis costs where it takes each candidate wholly or not at all; else null. */
function coverOf({ rows, held }: Basis): number | null {
  let cost = 0;
  const times = new Float64Array(rows.length);
  for (const [row, values] of rows.entries()) {
    const amount = values.reduce((sum, value) => sum + value, 0);
    if (Math.abs(amount) < 1e-6) continue;
    const candidate = held[row];
    if (Math.abs(amount - 1) > 1e-6 || candidate === undefined) return null;
    cost += candidate.cost;
    for (const unit of candidate.units) times[unit] = (times[unit] ?? 0) + 1;
  }
  return times.every((number) => number === 1) ? cost : null;
}

/**
 * The best prices, by the revised simplex method (Dantzig 1963) on the relaxed covering, begun with every unit alone. Each
 * unit is asked for a tiny bit more than once, a bit that differs, so that the method can't turn in circles.
 */
export function coverPrices({ units, list }: Candidates): CoverPrices {
  const alone = list.slice(0, units);
  const prices = Float64Array.from(alone, ({ cost }) => cost);
  const basis: Basis = {
    rows: alone.map((_, row) => {
      const values = new Float64Array(units);
      values[row] = 1;
      return values;
    }),
    held: [...alone],
    amounts: Float64Array.from(alone, (_, row) => 1 + 1e-7 * (((row + 1) * 0.618_033_988_749_895) % 1)),
  };
  for (let step = 0; step < 200 * (units + 1); step += 1) {
    const coming = bargain(list, prices);
    if (coming === null || !exchange(basis, prices, coming)) break;
  }
  const cover = coverOf(basis);
  const lacking = bargain(list, prices);
  if (lacking !== null) {
    const over = lacking.units.reduce((sum, unit) => sum + (prices[unit] ?? 0), 0) - lacking.cost;
    for (const unit of prices.keys()) prices[unit] = (prices[unit] ?? 0) - over;
  }
  return { prices, cover };
}
