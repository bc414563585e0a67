import type { Selectable } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { ParticipantTableSpec, type ParticipantTable } from '#shared/contract/participant-tables.ts';
import type { CommandContext } from '../../access/context.ts';
import { dropTable, keepTable } from '../../access/named-tables.ts';

const rowToTable = (row: Selectable<Tables['participant_tables']>): ParticipantTable => ({
  id: row.id,
  name: row.name,
  caption: row.caption,
  position: row.position,
  spec: ParticipantTableSpec.parse(JSON.parse(row.spec)),
});

/** The tables of participants in their order. A column of an attribute that is gone is gone too. */
export async function listParticipantTables(db: Reader): Promise<ParticipantTable[]> {
  const rows = await db
    .selectFrom('participant_tables')
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .execute();
  const attributes = await db.selectFrom('attributes').select('id').execute();
  const samples = await db.selectFrom('sampling').select('id').execute();
  const there = new Set([...attributes, ...samples].map(({ id }) => id));
  return rows.map(rowToTable).map((table) => ({
    ...table,
    spec: { ...table.spec, attributeIds: table.spec.attributeIds.filter((id) => there.has(id)) },
  }));
}

/** The name of a table that is limited by a condition on this attribute; null when none is. */
export async function tableAbout(db: Reader, attributeId: string): Promise<string | null> {
  const tables = (await db.selectFrom('participant_tables').selectAll().execute()).map(rowToTable);
  return tables.find(({ spec }) => spec.where.some((one) => one.attributeId === attributeId))?.name ?? null;
}

/** Keeps a table of participants under a name. What it shows follows the data. */
export async function saveParticipantTable(
  trx: Writer,
  input: {
    readonly tableId?: string | undefined;
    readonly name: string;
    readonly caption: string;
    readonly spec: ParticipantTableSpec;
  },
  context: CommandContext,
): Promise<ParticipantTable> {
  return rowToTable(await keepTable(trx, 'participant_tables', input, context));
}

export const removeParticipantTable = (
  trx: Writer,
  input: { readonly tableId: string },
  context: CommandContext,
): Promise<{ tableId: string }> => dropTable(trx, 'participant_tables', input, context);
