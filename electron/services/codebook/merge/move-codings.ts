import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { CoderSeat } from '../../access/context.ts';
import { mayChangeCode } from './changeable-codings.ts';
import { referencesTo } from './references-to.ts';

export type Moved = {
  readonly moved: number;
  /** Of these, how many fell together with a coding that was there. */
  readonly together: number;
};

const twinOf = sql`
  twin.source_id = codings.source_id AND twin."start" = codings."start" AND twin."end" = codings."end"
  AND twin.round_id = codings.round_id AND twin.coder_id IS codings.coder_id
  AND twin.decision_id IS codings.decision_id`;

/** Whatever led to a coding that goes leads to its twin; where something does already, the one is enough. */
async function leadTo(trx: Writer, twins: readonly { id: string; twin: string }[]): Promise<void> {
  for (const { table, column } of twins.length === 0 ? [] : await referencesTo(trx, 'codings')) {
    const into = sql.table(table);
    const ref = sql.ref(column);
    for (const { id, twin } of twins) {
      await sql`UPDATE OR IGNORE ${into} SET ${ref} = ${twin} WHERE ${ref} = ${id}`.execute(trx);
      await sql`DELETE FROM ${into} WHERE ${ref} = ${id}`.execute(trx);
    }
  }
}

/**
 * Gives codings of a code to another: all that the acting coder may change, or those of them that are named. Where the same
 * stretch carries the other code already, by the same coder or from the same decision, one coding of it stays.
 */
export async function moveCodings(
  trx: Writer,
  from: string,
  to: string,
  coder: CoderSeat,
  only?: readonly string[],
): Promise<Moved> {
  const named =
    only === undefined ? sql`1` : sql`codings.id IN (SELECT value FROM json_each(${JSON.stringify(only)}))`;
  const those = sql`codings.code_id = ${from} AND ${named} AND ${mayChangeCode('codings', coder)}`;
  const changed = await sql`
    UPDATE codings SET code_id = ${to} WHERE ${those}
      AND NOT EXISTS (SELECT 1 FROM codings AS twin WHERE twin.code_id = ${to} AND ${twinOf})`.execute(trx);
  const twins = await sql<{ id: string; twin: string }>`
    SELECT codings.id, twin.id AS twin FROM codings JOIN codings AS twin ON twin.code_id = ${to} AND ${twinOf}
    WHERE ${those}`.execute(trx);
  await leadTo(trx, twins.rows);
  for (const { id } of twins.rows) {
    await trx.deleteFrom('codings').where('id', '=', id).execute();
  }
  const together = twins.rows.length;
  return { moved: Number(changed.numAffectedRows ?? 0n) + together, together };
}
