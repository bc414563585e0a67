import type { Reader } from '#electron/study/database.ts';

/** The titles of sources by the hashes of the files they came from; of several from one file, the first. */
export async function sourcesByOriginal(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('sources')
    .select(['original_hash', 'title'])
    .orderBy('position', 'desc')
    .execute();
  return new Map(rows.flatMap((row) => (row.original_hash === null ? [] : [[row.original_hash, row.title]])));
}
