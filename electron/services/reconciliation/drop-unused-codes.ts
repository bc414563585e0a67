import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';

/**
 * Removes consensus codes that a decision once made and nothing refers to any more: no coding, no decision, no memo, nothing
 * above or below them. What was made by hand was never the target of a decision and stays.
 */
export async function dropUnusedCodes(trx: Writer): Promise<void> {
  await sql`
    DELETE FROM codes WHERE coder_id IS NULL AND kind = 'code' AND parent_id IS NULL
      AND EXISTS (
        SELECT 1 FROM journal WHERE tbl = 'code_decisions' AND json_extract(after, '$.into_code_id') = codes.id
      )
      AND NOT EXISTS (SELECT 1 FROM code_decisions WHERE into_code_id = codes.id)
      AND NOT EXISTS (SELECT 1 FROM codings WHERE code_id = codes.id)
      AND NOT EXISTS (SELECT 1 FROM adrift WHERE code_id = codes.id)
      AND NOT EXISTS (SELECT 1 FROM memos WHERE code_id = codes.id)
      AND NOT EXISTS (SELECT 1 FROM code_lineage WHERE code_id = codes.id)
      AND NOT EXISTS (SELECT 1 FROM codes AS child WHERE child.parent_id = codes.id)`.execute(trx);
}
