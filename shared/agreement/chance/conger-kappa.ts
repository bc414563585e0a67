import { err, ok, type Result } from '../../kernel/result.ts';
import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';
import { type Chance, chanceCorrected } from './chance-corrected.ts';
import { hasNoVariation } from './code-shares.ts';

/** How often one coder rated, and how often with each code. */
interface Margin {
  readonly rated: number;
  readonly times: readonly number[];
}

function marginOf({ categories, patterns }: CodedTable, coder: number): Margin {
  const times = categories.map(() => 0);
  let rated = 0;
  for (const { codes, count } of patterns) {
    const code = codes[coder] ?? -1;
    if (code < 0) continue;
    times[code] = (times[code] ?? 0) + count;
    rated += count;
  }
  return { rated, times };
}

/**
 * Chance as the mean, over all ordered pairs of coders, of what their own margins would bring. A unit's part in it follows
 * from moving each coder's share of a code by that unit's rating while the other coders' shares stand still (Gwet 2014).
 */
function chanceOfPairs(table: CodedTable, weights: Weights): Result<Chance, string> {
  if (hasNoVariation(table)) return err(reasons.noVariation);
  const margins = Array.from({ length: table.coders }, (_, coder) => marginOf(table, coder));
  const silent = margins.findIndex(({ rated }) => rated === 0);
  if (silent !== -1) return err(reasons.silentCoder(silent + 1));
  const shares = margins.map(({ rated, times }) => times.map((time) => time / rated));
  const totals = table.categories.map((_, code) => shares.reduce((sum, own) => sum + (own[code] ?? 0), 0));
  const others = shares.map((own) => weights.towards(totals.map((total, code) => total - (own[code] ?? 0))));
  const pulls = shares.map((own, coder) =>
    own.reduce((sum, share, code) => sum + share * (others[coder]?.[code] ?? 0), 0),
  );
  const pairs = table.coders * (table.coders - 1);
  const total = pulls.reduce((sum, pull) => sum + pull, 0);
  return ok({
    expected: total / pairs,
    ofUnit: ({ codes }) => {
      let sum = total;
      for (const [coder, code] of codes.entries()) {
        if (code < 0) continue;
        const weight = table.units / (margins[coder]?.rated ?? 1);
        sum += weight * ((others[coder]?.[code] ?? 0) - (pulls[coder] ?? 0));
      }
      return sum / pairs;
    },
  });
}

/** Conger's kappa (Conger 1980, Davies & Fleiss 1982; missing ratings and interval, Gwet 2014). Cohen's for two full coders. */
export function congerKappa(table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate {
  return chanceCorrected(table, chanceOfPairs, options, weights);
}
