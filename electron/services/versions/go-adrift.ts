import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { AnchoredRow } from '../corrections/anchored-rows.ts';
import { rowAsJson } from '../corrections/anchored-rows.ts';
import { textIn, valuesOf } from '../corrections/row-values.ts';

type Lost = { readonly sourceId: string; readonly textHash: string };

/** Keeps a row with all that it says beside the source it stood in. */
async function keep(
  trx: Writer,
  table: string,
  row: { readonly id: string; readonly json: string },
  stretch: { readonly start: number; readonly end: number },
  { sourceId, textHash }: Lost,
): Promise<void> {
  const values = valuesOf(row.json);
  await trx
    .insertInto('adrift')
    .values({
      id: row.id,
      tbl: table,
      source_id: sourceId,
      text_hash: textHash,
      start: stretch.start,
      end: stretch.end,
      row: row.json,
      code_id: textIn(values, 'code_id'),
      round_id: textIn(values, 'round_id'),
      coder_id: textIn(values, 'coder_id'),
      decision_id: textIn(values, 'decision_id'),
    })
    .execute();
}

/** What hangs on an episode goes with it: that it was done; and memos are about the source from then on. */
async function keepWhatHangsOn(
  trx: Writer,
  episode: AnchoredRow,
  stretch: { readonly start: number; readonly end: number },
  lost: Lost,
): Promise<void> {
  for (const table of ['episode_states', 'memos'] as const) {
    const json = await rowAsJson(trx, table);
    const { rows } = await sql<{ id: string; json: string }>`
      SELECT id, ${json} AS json FROM ${sql.table(table)} WHERE episode_id = ${episode.id}`.execute(trx);
    for (const row of rows) {
      await keep(trx, table, row, stretch, lost);
    }
  }
  await trx.deleteFrom('episode_states').where('episode_id', '=', episode.id).execute();
  await trx
    .updateTable('memos')
    .set({ about: 'source', source_id: lost.sourceId, episode_id: null })
    .where('episode_id', '=', episode.id)
    .execute();
}

/** Takes rows that lost their words out of the text, and keeps them as adrift. Only while the text moves. */
export async function goAdrift(trx: Writer, rows: readonly AnchoredRow[], lost: Lost): Promise<void> {
  // Quotations before their codings, and these before the episodes that they lie in.
  const rank = ({ table }: AnchoredRow): string => (table === 'quotations' ? '' : table);
  for (const row of rows.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))) {
    const stretch = row.stretches.find((one) => one !== null) ?? { start: 0, end: 1 };
    if (row.table === 'episodes') {
      await keepWhatHangsOn(trx, row, stretch, lost);
    }
    await keep(trx, row.table, row, stretch, lost);
    if (row.table === 'attribute_values') {
      await trx
        .updateTable('attribute_values')
        .set({ source_id: null, start: null, end: null })
        .where('id', '=', row.id)
        .execute();
    } else {
      await sql`DELETE FROM ${sql.table(row.table)} WHERE id = ${row.id}`.execute(trx);
    }
  }
}
