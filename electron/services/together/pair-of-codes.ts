import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { CountedCoding } from '#shared/codebook/together.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { codingsWith, columnsOf, voicesOf, type Seen, type Voices } from './codings-together.ts';

export type PairedCoding = CountedCoding & {
  readonly id: string;
  readonly sourceId: string;
  readonly coderId: string | null;
  readonly isFirst: boolean;
  readonly isSecond: boolean;
};

export type PairOfCodes = { readonly codings: readonly PairedCoding[]; readonly voices: Voices };

type Row = Omit<PairedCoding, 'isFirst' | 'isSecond'>;

/** The codings of two codes, in the order of the sources; of a theme, and of a code within it, some are of both. */
export async function pairOfCodes(
  db: Reader,
  codeIds: readonly [string, string],
  seen: Seen,
  context: QueryContext,
): Promise<PairOfCodes> {
  const columns = await columnsOf(db, codeIds, seen, context);
  const [first, second] = codeIds.map(
    (codeId) => columns.find((column) => column.codeId === codeId) ?? refuse('not_found', { thing: 'code' }),
  );
  const wanted = columns.flatMap((column) => [...column.codeIds]);
  const voices = await voicesOf(db, seen);
  const { rows } = await sql<Row>`
    SELECT codings.id, codings.source_id AS "sourceId", codings."start", codings."end", codings.code_id AS "codeId",
      codings.coder_id AS "coderId", codings.episode_id AS "episodeId"
    FROM codings JOIN sources ON sources.id = codings.source_id
    WHERE ${await codingsWith(db, wanted, seen, context)}
    ORDER BY sources.position, codings."start", codings."end", codings.id`.execute(db);
  return {
    voices,
    codings: rows
      .filter(({ sourceId, id }) => voices.isKept(sourceId, id))
      .map((row) => ({
        ...row,
        isFirst: first?.codeIds.has(row.codeId) ?? false,
        isSecond: second?.codeIds.has(row.codeId) ?? false,
      })),
  };
}
