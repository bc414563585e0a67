import type { Reader } from '#electron/study/database.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { carrierBetween, type Carried } from '#shared/text/moving/carry-stretch.ts';
import { anchoredRows, type AnchoredRow } from '../corrections/anchored-rows.ts';
import { twinsAfter, type RowMove } from '../corrections/move-rows.ts';
import { textIn, valuesOf } from '../corrections/row-values.ts';

export type VersionPlan = {
  readonly moves: readonly RowMove[];
  /** Rows whose words are not what they were. */
  readonly reworded: readonly RowMove[];
  readonly lost: readonly AnchoredRow[];
};

/** The smallest stretch that holds all of them. */
const around = (stretches: readonly Anchor[]): Anchor => ({
  start: Math.min(...stretches.map(({ start }) => start)),
  end: Math.max(...stretches.map(({ end }) => end)),
});

const episodeOf = (row: AnchoredRow): string | null =>
  row.table === 'codings' ? textIn(valuesOf(row.json), 'episode_id') : null;

/**
 * Works out what of everything that stands in a source can be carried over to a newer version of its text, and where to. An
 * episode goes where its codings go, even where little else of it is left.
 */
export async function planVersion(
  db: Reader,
  sourceId: string,
  old: string,
  now: string,
): Promise<VersionPlan> {
  const carry = carrierBetween(old, now);
  const rows = await anchoredRows(db, sourceId);
  const carried = new Map<AnchoredRow, readonly (Carried | null)[]>(
    rows.map((row) => [row, row.stretches.map((stretch) => (stretch === null ? null : carry(stretch)))]),
  );
  const isLost = (row: AnchoredRow): boolean =>
    (carried.get(row) ?? []).some((to, index) => to === null && row.stretches[index] !== null);
  const codings = Map.groupBy(
    rows.filter((row) => !isLost(row)),
    episodeOf,
  );
  for (const episode of rows.filter((row) => row.table === 'episodes')) {
    const held = (codings.get(episode.id) ?? []).flatMap((coding) => carried.get(coding) ?? []);
    const own = carried.get(episode)?.[0] ?? null;
    const parts = [own, ...held].filter((part) => part !== null);
    if (held.length > 0) {
      carried.set(episode, [{ ...around(parts), how: own?.how ?? 'reworded' }]);
    }
  }
  const moves = rows.filter((row) => !isLost(row)).map((row) => ({ row, to: carried.get(row) ?? [] }));
  const twins = new Set(twinsAfter(moves).map(([, second]) => second));
  const kept = moves.filter(({ row }) => !twins.has(row));
  return {
    moves: kept,
    reworded: kept.filter(({ to }) => to.some((stretch) => stretch?.how === 'reworded')),
    lost: [...rows.filter(isLost), ...twins],
  };
}
