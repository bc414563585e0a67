import type { Reader } from '#electron/study/database.ts';
import { Conditions, type Sample } from '#shared/contract/sampling.ts';
import { meetsAll } from '#shared/domain/participant/conditions.ts';
import { sampleOf } from '#shared/domain/participant/sample-attribute.ts';

type Recorded = {
  readonly participant_id: string;
  readonly attribute_id: string;
  readonly value: string | null;
  readonly missing: string | null;
};

/** The sample as its rule and the exceptions make it now, from what is known of everyone; null while none was drawn. */
export async function sampleNow(
  db: Reader,
  rows: readonly Recorded[],
): Promise<(Sample & { readonly pool: readonly string[] }) | null> {
  const drawn = await db.selectFrom('sampling').selectAll().executeTakeFirst();
  if (drawn === undefined) {
    return null;
  }
  const where = Conditions.parse(JSON.parse(drawn.conditions));
  const people = await db.selectFrom('participants').select('id').orderBy('position').orderBy('id').execute();
  const kept = await db.selectFrom('sample_exceptions').selectAll().orderBy('id').execute();
  const pool = people.map(({ id }) => id);
  const asked = new Set(where.map(({ attributeId }) => attributeId));
  const known = new Map(
    rows
      .filter((row) => asked.has(row.attribute_id))
      .map((row) => [`${row.participant_id} ${row.attribute_id}`, row]),
  );
  const byRule = pool.filter((id) => meetsAll(where, (attributeId) => known.get(`${id} ${attributeId}`)));
  const exceptions = kept.map((row) => ({
    participantId: row.participant_id,
    isIn: row.is_in === 1,
    reason: row.reason,
  }));
  return {
    attributeId: drawn.id,
    where,
    exceptions,
    byRule,
    members: [...sampleOf(pool, new Set(byRule), exceptions)],
    pool,
  };
}
