import type { Reader } from '#electron/study/database.ts';

/**
 * What codes stand for since they were merged, by id; whatever isn’t here stands for itself. With a time, only what was merged
 * until then: what was found of a round that was closed is what it was.
 */
export async function mergedCodes(
  db: Reader,
  until: string | null = null,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('codes')
    .select(['id', 'merged_into_id', 'retired_at'])
    .where('merged_into_id', 'is not', null)
    .execute();
  return new Map(
    rows.flatMap((row) =>
      row.merged_into_id === null || (until !== null && (row.retired_at ?? '') > until)
        ? []
        : [[row.id, row.merged_into_id]],
    ),
  );
}
