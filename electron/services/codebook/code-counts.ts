import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { CodeCount, CodesOf } from '#shared/contract/codebook.ts';
import type { QueryContext } from '../access/context.ts';
import { codingsCounted } from './codings-counted.ts';
import { saidBy } from './said-by.ts';

/** How often each code was used, and each theme through all that lies below it. */
export async function codeCounts(
  db: Reader,
  input: { readonly of: CodesOf },
  context: QueryContext,
): Promise<CodeCount[]> {
  const counted = await codingsCounted(db, input.of, context);
  const result = await sql<CodeCount>`
    WITH RECURSIVE up (code_id, at_id) AS (
      SELECT id, id FROM codes
      UNION
      SELECT up.code_id, codes.parent_id FROM up JOIN codes ON codes.id = up.at_id WHERE codes.parent_id IS NOT NULL
    ),
    ${saidBy}
    SELECT
      up.at_id AS "codeId",
      count(DISTINCT codings.id) AS codings,
      count(DISTINCT codings.episode_id) AS episodes,
      count(DISTINCT said.participant_id) AS participants
    FROM codings
    JOIN up ON up.code_id = codings.code_id
    LEFT JOIN said ON said.coding_id = codings.id
    WHERE ${counted}
    GROUP BY up.at_id`.execute(db);
  return result.rows;
}
