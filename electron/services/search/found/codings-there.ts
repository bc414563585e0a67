import type { Reader } from '#electron/study/database.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import { overlaps, type Anchor } from '#shared/text/anchor.ts';
import type { QueryContext } from '../../access/context.ts';
import { rowsOfReading } from '../../episodes/reading-of-work.ts';

type Coding = Anchor & { readonly code_id: string };

export type CodingsThere = {
  /** The codes of which a coding of the reading touches one of the stretches. */
  readonly at: (sourceId: string, stretches: readonly Anchor[]) => readonly string[];
};

/** What is coded in a reading, read once for all its sources. */
export async function readCodingsThere(
  db: Reader,
  reading: Reading,
  sourceIds: readonly string[],
  context: QueryContext,
): Promise<CodingsThere> {
  const bySource = new Map<string, Coding[]>();
  const rows =
    sourceIds.length === 0
      ? []
      : await db
          .selectFrom('codings')
          .select(['source_id', 'start', 'end', 'code_id'])
          .where('source_id', 'in', sourceIds)
          .where(await rowsOfReading(db, 'codings', reading, context))
          .orderBy('source_id')
          .orderBy('start')
          .execute();
  for (const { source_id: sourceId, ...coding } of rows) {
    const there = bySource.get(sourceId);
    if (there === undefined) bySource.set(sourceId, [coding]);
    else there.push(coding);
  }
  return {
    at: (sourceId, stretches) => {
      const touched = (bySource.get(sourceId) ?? []).filter((coding) =>
        stretches.some((stretch) => overlaps(coding, stretch)),
      );
      return [...new Set(touched.map((coding) => coding.code_id))];
    },
  };
}
