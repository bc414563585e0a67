import type { Reader } from '#electron/study/database.ts';

/** The place behind the last of a table that people keep in order. */
export async function nextPosition(
  db: Reader,
  table:
    | 'sources'
    | 'participants'
    | 'attributes'
    | 'codes'
    | 'episode_kinds'
    | 'matrices'
    | 'participant_tables'
    | 'pseudonyms'
    | 'code_queries',
): Promise<number> {
  const last = await db
    .selectFrom(table)
    .select('position')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.position ?? -1) + 1;
}
