import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Code } from '#shared/contract/codebook.ts';
import type { CommandContext } from '../../access/context.ts';
import { refuseRetired } from '../merge/refuse-retired.ts';
import { rowToCode, type CodeRow } from '../row-to-code.ts';
import { changeableCodes, codesInWords } from './changeable-codes.ts';

/** Retires codes with all that is below them and still in use. */
async function retire(trx: Writer, ids: string, now: string): Promise<void> {
  await sql`
    UPDATE codes SET retired_at = ${now} WHERE retired_at IS NULL AND id IN (
      WITH RECURSIVE below (id) AS (
        SELECT value FROM json_each(${ids}) UNION SELECT codes.id FROM codes JOIN below ON codes.parent_id = below.id
      )
      SELECT id FROM below
    )`.execute(trx);
}

/** Brings a code back, with what was retired below it in the same step, and with the themes above it, so that it has its place. */
async function bringBack(trx: Writer, code: CodeRow): Promise<void> {
  await sql`
    UPDATE codes SET retired_at = NULL WHERE retired_at IS NOT NULL AND merged_into_id IS NULL AND id IN (
      WITH RECURSIVE below (id) AS (
        SELECT ${code.id} UNION SELECT codes.id FROM codes JOIN below ON codes.parent_id = below.id
          WHERE codes.retired_at IS ${code.retired_at}
      ),
      above (id) AS (
        SELECT ${code.id} UNION SELECT codes.parent_id FROM codes JOIN above ON codes.id = above.id
          WHERE codes.parent_id IS NOT NULL
      )
      SELECT id FROM below UNION SELECT id FROM above
    )`.execute(trx);
}

/**
 * Retires codes: they are no longer offered, and all that was coded with them stays, in tables and in the history; or brings
 * them back. A code that was merged can’t come back by itself, for it stands for another.
 */
export async function retireCodes(
  trx: Writer,
  input: { readonly codeIds: readonly string[]; readonly retired: boolean },
  context: CommandContext,
): Promise<Code[]> {
  const codes = await changeableCodes(trx, input.codeIds, context);
  context.account.roundId = codes[0]?.round_id ?? null;
  context.account.label = `${input.retired ? 'Retired' : 'Brought back'} ${codesInWords(codes)}`;
  const ids = JSON.stringify(codes.map(({ id }) => id));
  if (input.retired) {
    await retire(trx, ids, context.clock.now());
  } else {
    for (const code of codes) {
      if (code.merged_into_id !== null) {
        await refuseRetired(trx, code);
      }
      await bringBack(trx, code);
    }
  }
  const after = await sql<CodeRow>`
    SELECT * FROM codes WHERE id IN (SELECT value FROM json_each(${ids})) ORDER BY position`.execute(trx);
  return after.rows.map(rowToCode);
}
