import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { codeNamed } from '../codebook/free-code-name.ts';
import { theStudy } from '../codebook/new-code.ts';

/** Points the codings of one code at another; where a stretch was coded with both, one coding of it stays. */
async function recode(trx: Writer, from: string, to: string): Promise<void> {
  await sql`
    DELETE FROM codings WHERE code_id = ${from} AND EXISTS (
      SELECT 1 FROM codings AS twin WHERE twin.code_id = ${to} AND twin.source_id = codings.source_id
        AND twin."start" = codings."start" AND twin."end" = codings."end"
        AND twin.round_id = codings.round_id AND twin.coder_id IS codings.coder_id)`.execute(trx);
  await trx.updateTable('codings').set({ code_id: to }).where('code_id', '=', from).execute();
}

/**
 * Hands the private codes of a round with a single coder over to the study: there is nobody to agree with, so they are the
 * consensus codebook. Where the study has a code of that name already, the codings take that one.
 */
export async function adoptCodes(trx: Writer, round: Round): Promise<void> {
  const own = await trx
    .selectFrom('codes')
    .selectAll()
    .where('round_id', '=', round.id)
    .where('coder_id', 'is not', null)
    .orderBy('position')
    .execute();
  for (const code of own) {
    const known = await codeNamed(trx, { ...code, ...theStudy });
    if (known === undefined) {
      await trx.updateTable('codes').set(theStudy).where('id', '=', code.id).execute();
      await trx.updateTable('code_lineage').set(theStudy).where('code_id', '=', code.id).execute();
    } else {
      await recode(trx, code.id, known.id);
      await trx.updateTable('codes').set({ parent_id: known.id }).where('parent_id', '=', code.id).execute();
      await trx.updateTable('memos').set({ code_id: known.id }).where('code_id', '=', code.id).execute();
      await sql`
        UPDATE adrift SET code_id = ${known.id}, row = json_set(row, '$.code_id', ${known.id})
        WHERE code_id = ${code.id}`.execute(trx);
      await trx
        .updateTable('code_lineage')
        .set({ ...theStudy, code_id: known.id })
        .where('code_id', '=', code.id)
        .execute();
      await trx.deleteFrom('codes').where('id', '=', code.id).execute();
    }
  }
}
