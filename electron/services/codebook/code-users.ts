import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { CodesOf } from '#shared/contract/codebook.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { listCodes } from './read-codes.ts';

/**
 * Which coders used each code of a codebook, as far as may be seen: with the code itself, with a code of their own that was
 * taken as it, or with one below it.
 */
export async function codeUsers(
  db: Reader,
  input: { readonly of: CodesOf },
  context: QueryContext,
): Promise<OutputOf<'codes.users'>> {
  const seen = inSight(await sightOf(db, context), 'codings');
  const { rows } = await sql<{ code_id: string; coders: string }>`
    WITH RECURSIVE up (code_id, at_id) AS (
      SELECT id, id FROM codes
      UNION
      SELECT up.code_id, codes.parent_id FROM up JOIN codes ON codes.id = up.at_id WHERE codes.parent_id IS NOT NULL
    ),
    used AS (
      SELECT DISTINCT code_id, coder_id FROM codings WHERE layer = 'coder' AND ${seen}
    )
    SELECT up.at_id AS code_id, group_concat(DISTINCT used.coder_id) AS coders
    FROM used
    LEFT JOIN code_decisions ON code_decisions.code_id = used.code_id
    JOIN up ON up.code_id IN (used.code_id, code_decisions.into_code_id)
    GROUP BY up.at_id`.execute(db);
  const coders = new Map(rows.map((row) => [row.code_id, row.coders.split(',').toSorted()]));
  return (await listCodes(db, input, context)).map(({ id }) => ({
    codeId: id,
    coderIds: coders.get(id) ?? [],
  }));
}
