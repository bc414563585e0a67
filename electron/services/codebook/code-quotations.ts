import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { visibleCode } from './read-codes.ts';

type Row = {
  readonly id: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly code_id: string;
  readonly coder_id: string | null;
  readonly episode_id: string | null;
};

/** Everything that was coded with a code, or with any code below a theme, in the order of the sources. */
export async function codeQuotations(
  db: Reader,
  input: { readonly codeId: string; readonly limit: number },
  context: QueryContext,
): Promise<OutputOf<'codes.quotations'>> {
  const code = await visibleCode(db, input.codeId, context);
  const seen = inSight(await sightOf(db, context), 'codings');
  const below = sql`
    WITH RECURSIVE below (id) AS (
      SELECT ${code.id} UNION SELECT codes.id FROM codes JOIN below ON codes.parent_id = below.id
    )`;
  const rows = await sql<Row>`
    ${below}
    SELECT codings.id, codings.source_id, codings."start", codings."end", codings.code_id, codings.coder_id,
      codings.episode_id
    FROM codings JOIN sources ON sources.id = codings.source_id
    WHERE codings.code_id IN (SELECT id FROM below) AND ${seen}
    ORDER BY sources.position, codings."start", codings."end", codings.id
    LIMIT ${input.limit}`.execute(db);
  const total = await sql<{ count: number }>`
    ${below}
    SELECT count(*) AS count FROM codings WHERE code_id IN (SELECT id FROM below) AND ${seen}`.execute(db);
  const evidence = await evidenceOf(db, rows.rows, context);
  return {
    total: total.rows[0]?.count ?? 0,
    quotations: rows.rows.flatMap((row, index) => {
      const quoted = evidence[index];
      return quoted === undefined
        ? []
        : [
            {
              ...quoted,
              codingId: row.id,
              codeId: row.code_id,
              coderId: row.coder_id,
              episodeId: row.episode_id,
            },
          ];
    }),
  };
}
