import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { stretchColumns, type AnchoredRow } from './anchored-rows.ts';

/** A row and where its stretches go. */
export type RowMove = {
  readonly row: AnchoredRow;
  readonly to: readonly (Anchor | null)[];
  /** What an episode that was called by its words is called from now on; left out or null where a name stays. */
  readonly title?: string | null;
};

/** Whether two stretches are one and the same, or both none. */
export const sameStretch = (one: Anchor | null | undefined, other: Anchor | null | undefined): boolean =>
  one?.start === other?.start && one?.end === other?.end;

/** Where a row of a table that allows no twins stands or will stand. */
const placeKey = ({ twinKey }: AnchoredRow, stretch: Anchor | null | undefined): string =>
  `${twinKey ?? ''} ${stretch?.start ?? ''} ${stretch?.end ?? ''}`;

/** The rows of a source that would be one and the same after moving: pairs, the second of which can't stay. */
export function twinsAfter(moves: readonly RowMove[]): readonly (readonly [AnchoredRow, AnchoredRow])[] {
  const first = new Map<string, AnchoredRow>();
  const twins: (readonly [AnchoredRow, AnchoredRow])[] = [];
  for (const { row, to } of moves.filter((move) => move.row.twinKey !== null)) {
    const key = placeKey(row, to[0]);
    const there = first.get(key);
    if (there === undefined) {
      first.set(key, row);
    } else {
      twins.push([there, row]);
    }
  }
  return twins;
}

/**
 * In such an order that none arrives where another, which no two may share a place with, has yet to leave. Words keep their
 * order when a text changes, so that rows never wait for one another in a circle.
 */
function inOrder(moves: readonly RowMove[]): readonly RowMove[] {
  const leaving = new Map(
    moves
      .filter(({ row }) => row.twinKey !== null)
      .map((move) => [placeKey(move.row, move.row.stretches[0]), move]),
  );
  const ordered = new Set<RowMove>();
  for (const move of moves) {
    const waiting = new Set<RowMove>();
    for (
      let next: RowMove | undefined = move;
      next !== undefined && !ordered.has(next) && !waiting.has(next);
      next = next.row.twinKey === null ? undefined : leaving.get(placeKey(next.row, next.to[0]))
    ) {
      waiting.add(next);
    }
    for (const one of [...waiting].toReversed()) {
      ordered.add(one);
    }
  }
  return [...ordered];
}

/** The episodes that may be called otherwise: not those of finished work, of which only the place goes with the words. */
async function nameableOf(trx: Writer, moves: readonly RowMove[]): Promise<ReadonlySet<string>> {
  const ids = moves.filter(({ title = null }) => title !== null).map(({ row }) => row.id);
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM episodes WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    AND (coder_id IS NULL OR round_id IS NULL OR (SELECT state FROM rounds WHERE id = round_id) IS 'open')`.execute(
    trx,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Writes where rows stand now; those that stay are not touched. Only while the text moves. */
export async function moveRows(trx: Writer, moves: readonly RowMove[]): Promise<void> {
  const nameable = await nameableOf(trx, moves);
  const changed = moves.filter(
    ({ row, to }) =>
      nameable.has(row.id) || row.stretches.some((stretch, index) => !sameStretch(stretch, to[index])),
  );
  for (const { row, to, title } of inOrder(changed)) {
    const places = stretchColumns(row.table).flatMap(([start, end], index) => [
      sql`${sql.ref(start)} = ${to[index]?.start ?? null}`,
      sql`${sql.ref(end)} = ${to[index]?.end ?? null}`,
    ]);
    const named = nameable.has(row.id) ? [sql`${sql.ref('title')} = ${title}`] : [];
    await sql`UPDATE ${sql.table(row.table)} SET ${sql.join([...places, ...named])} WHERE id = ${row.id}`.execute(
      trx,
    );
  }
}
