import type { Candidate, Candidates } from './candidates.ts';
import { coverPrices } from './cover-prices.ts';

/** Units that are connected through alignments: each such part can be solved by itself. */
function partsOf({ units, list }: Candidates): readonly Candidates[] {
  const parent = Array.from({ length: units }, (_, unit) => unit);
  const rootOf = (unit: number): number => {
    let root = unit;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[unit] = root;
    return root;
  };
  for (const { units: joined } of list) {
    for (const unit of joined) parent[rootOf(unit)] = rootOf(joined[0] ?? unit);
  }
  const groups = Map.groupBy(list, (candidate) => rootOf(candidate.units[0] ?? 0));
  return [...groups.values()].map((group) => {
    const members = [...new Set(group.flatMap((candidate) => candidate.units))].toSorted((a, b) => a - b);
    const place = new Map(members.map((unit, at) => [unit, at]));
    const moved = group.map(({ units: joined, cost }) => ({
      units: joined.map((unit) => place.get(unit) ?? 0),
      cost,
    }));
    return { units: members.length, list: moved };
  });
}

/**
 * Looks through what the prices leave open: always the unit with the fewest ways on, the cheapest way first, given up where
 * the prices of what is left show that nothing better than the best so far can come.
 */
function searched({ units, list }: Candidates, prices: Float64Array, known: number): number {
  const bound = prices.reduce((sum, price) => sum + price, 0);
  const dearness = ({ units: joined, cost }: Candidate): number =>
    cost - joined.reduce((sum, unit) => sum + (prices[unit] ?? 0), 0);
  const open = list
    .map((candidate) => ({ ...candidate, dear: Math.max(0, dearness(candidate)) }))
    .filter(({ dear }) => bound + dear < known)
    .toSorted((a, b) => a.dear - b.dear);
  const ways = Array.from({ length: units }, (_, unit) =>
    open.filter((candidate) => candidate.units.includes(unit)),
  );
  const covered = new Uint8Array(units);
  let best = known;
  const openWays = (own: typeof open, spent: number): typeof open =>
    own.filter((way) => spent + way.dear < best && way.units.every((unit) => covered[unit] === 0));
  const narrowest = (spent: number): (typeof open)[number][] | null => {
    let found: (typeof open)[number][] | null = null;
    for (const [unit, own] of ways.entries()) {
      if (covered[unit] === 1) continue;
      const free = openWays(own, spent);
      if (found === null || free.length < found.length) found = free;
    }
    return found;
  };
  const choose = (spent: number): void => {
    const next = narrowest(spent);
    if (next === null) {
      best = Math.min(best, spent);
      return;
    }
    for (const way of next) {
      if (spent + way.dear >= best) break;
      for (const unit of way.units) covered[unit] = 1;
      choose(spent + way.dear);
      for (const unit of way.units) covered[unit] = 0;
    }
  };
  choose(bound);
  return best;
}

/** Room for rounding between the bound of the prices and a cover that meets it. */
const ROUNDING = 1e-9;

/** The least that a choice of candidates costs in which each unit stands exactly once: exact, part by part. */
export function cheapestCover(candidates: Candidates): number {
  return partsOf(candidates).reduce((sum, part) => {
    const { prices, cover } = coverPrices(part);
    const bound = prices.reduce((all, price) => all + price, 0);
    if (cover !== null && cover <= bound + ROUNDING) return sum + cover;
    const alone = part.list.slice(0, part.units).reduce((all, { cost }) => all + cost, 0);
    return sum + searched(part, prices, Math.min(cover ?? alone, alone) + ROUNDING);
  }, 0);
}
