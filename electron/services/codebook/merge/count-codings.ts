import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { QueryContext } from '../../access/context.ts';
import { codingsCounted } from '../codings-counted.ts';

/** How many codings of a code stand in the reading before whoever asks: the figure that the codebook shows of it. */
export async function countCodings(db: Reader, codeId: string, context: QueryContext): Promise<number> {
  const counted = await codingsCounted(db, 'mine', context);
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM codings
    WHERE ${counted} AND code_id IN (SELECT id FROM codes WHERE id = ${codeId} OR merged_into_id = ${codeId})`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
