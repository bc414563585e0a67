import type { Reader } from '#electron/study/database.ts';
import type { Attribute, AttributeValue, Participant } from '#shared/contract/participants.ts';
import type { Evidence } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { knownValues, type ValueRow } from './known-values.ts';

const hasPlace = (
  row: ValueRow,
): row is ValueRow & { readonly source_id: string; readonly start: number; readonly end: number } =>
  row.source_id !== null && row.start !== null && row.end !== null;

/** The values of participants with their evidence, by participant. */
export async function readValues(
  db: Reader,
  rows: readonly ValueRow[],
  context: QueryContext,
): Promise<ReadonlyMap<string, readonly AttributeValue[]>> {
  const placed = rows.filter(hasPlace);
  const evidence = await evidenceOf(db, placed, context);
  const evidenceOfRow = new Map<ValueRow, Evidence | null>(
    placed.map((row, index) => [row, evidence[index] ?? null]),
  );
  const grouped = Map.groupBy(rows, (row) => row.participant_id);
  return new Map(
    [...grouped].map(([participantId, values]) => [
      participantId,
      values.map((row) => ({
        attributeId: row.attribute_id,
        value: row.value,
        missing: row.missing,
        evidence: evidenceOfRow.get(row) ?? null,
      })),
    ]),
  );
}

/** What is known of each participant by attribute; who is in the sample is one of them, once a sample was drawn. */
export async function listAttributes(db: Reader): Promise<Attribute[]> {
  return [...(await knownValues(db)).attributes];
}

/** All participants in their order, with the sources they speak in and what is known of them. */
export async function listParticipants(
  db: Reader,
  _input: object,
  context: QueryContext,
): Promise<Participant[]> {
  const rows = await db.selectFrom('participants').selectAll().orderBy('position').orderBy('id').execute();
  const values = await readValues(db, (await knownValues(db)).rows, context);
  const voices = await db
    .selectFrom('speakers')
    .innerJoin('sources', 'sources.id', 'speakers.source_id')
    .select(['speakers.participant_id', 'speakers.source_id'])
    .where('speakers.participant_id', 'is not', null)
    .orderBy('sources.position')
    .execute();
  const sources = Map.groupBy(voices, (voice) => voice.participant_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    position: row.position,
    sourceIds: [...new Set(sources.get(row.id)?.map((voice) => voice.source_id) ?? [])],
    values: [...(values.get(row.id) ?? [])],
  }));
}
