import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Quotation } from '#shared/contract/quotations.ts';

type PinRow = {
  readonly id: string;
  readonly coding_id: string;
  readonly code_id: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly coder_id: string | null;
  readonly round_id: string;
  readonly pinned_by: string;
  readonly created_at: string;
  readonly exemplar_at: string | null;
  readonly turn: number;
};

/**
 * The pins of the codings for which `counted` holds, in the order of the sources. Of those that were chosen as exemplars, the one
 * chosen last stands for its code: what is sealed from who asks takes no part, and two codes that were merged have one.
 */
export async function pinsOfCodings(db: Reader, counted: RawBuilder<SqlBool>): Promise<readonly Quotation[]> {
  const { rows } = await sql<PinRow>`
    SELECT quotations.id, quotations.coding_id, codings.code_id, quotations.source_id, quotations."start",
      quotations."end", quotations.coder_id, quotations.round_id, quotations.pinned_by, quotations.created_at,
      quotations.exemplar_at,
      row_number() OVER (
        PARTITION BY codings.code_id ORDER BY quotations.exemplar_at DESC NULLS LAST, quotations.id
      ) AS turn
    FROM quotations
    JOIN codings ON codings.id = quotations.coding_id
    JOIN sources ON sources.id = quotations.source_id
    WHERE ${counted}
    ORDER BY sources.position, quotations."start", quotations."end", quotations.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    codingId: row.coding_id,
    codeId: row.code_id,
    sourceId: row.source_id,
    start: row.start,
    end: row.end,
    isExemplar: row.exemplar_at !== null && row.turn === 1,
    coderId: row.coder_id,
    roundId: row.round_id,
    pinnedBy: row.pinned_by,
    createdAt: row.created_at,
  }));
}
