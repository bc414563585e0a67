import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { CodesOf } from '#shared/contract/codebook.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { codingsCounted } from './codings-counted.ts';
import { visibleCode } from './read-codes.ts';
import { saidBy } from './said-by.ts';

type Row = {
  readonly id: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly code_id: string;
  readonly coder_id: string | null;
  readonly episode_id: string | null;
  readonly episode: string | null;
  readonly participant: string | null;
};

/** Everything that was coded with a code, or with any code below a theme, in the order of the sources. */
export async function codeQuotations(
  db: Reader,
  input: { readonly codeId: string; readonly of: CodesOf; readonly limit: number },
  context: QueryContext,
): Promise<OutputOf<'codes.quotations'>> {
  const code = await visibleCode(db, input.codeId, context);
  const counted = await codingsCounted(db, input.of, context);
  const below = sql`
    WITH RECURSIVE below (id) AS (
      SELECT ${code.id} UNION SELECT codes.id FROM codes JOIN below ON codes.parent_id = below.id
    )`;
  const rows = await sql<Row>`
    ${below},
    ${saidBy}
    SELECT codings.id, codings.source_id, codings."start", codings."end", codings.code_id, codings.coder_id,
      codings.episode_id, episodes.title AS episode,
      (
        SELECT group_concat(participants.name, ', ') FROM said
        JOIN participants ON participants.id = said.participant_id WHERE said.coding_id = codings.id
      ) AS participant
    FROM codings
    JOIN sources ON sources.id = codings.source_id
    LEFT JOIN episodes ON episodes.id = codings.episode_id
    WHERE codings.code_id IN (SELECT id FROM below) AND ${counted}
    ORDER BY sources.position, codings."start", codings."end", codings.id
    LIMIT ${input.limit}`.execute(db);
  const total = await sql<{ count: number }>`
    ${below}
    SELECT count(*) AS count FROM codings WHERE code_id IN (SELECT id FROM below) AND ${counted}`.execute(db);
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
              episode: row.episode,
              participant: row.participant,
            },
          ];
    }),
  };
}
