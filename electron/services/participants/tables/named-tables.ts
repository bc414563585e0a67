import type { Selectable } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { ParticipantTableSpec, type ParticipantTable } from '#shared/contract/participant-tables.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../../access/context.ts';
import { freeName } from '../../access/free-name.ts';
import { nextPosition } from '../../access/next-position.ts';

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
  await freeName(trx, 'participant_tables', input.name, input.tableId ?? null);
  const before =
    input.tableId === undefined
      ? null
      : found(
          await trx
            .selectFrom('participant_tables')
            .selectAll()
            .where('id', '=', input.tableId)
            .executeTakeFirst(),
          'table',
        );
  const row = {
    id: before?.id ?? context.ids.next(),
    name: input.name,
    caption: input.caption,
    spec: JSON.stringify(input.spec),
    position: before?.position ?? (await nextPosition(trx, 'participant_tables')),
  };
  context.account.label =
    before === null ? `Saved the table “${row.name}”` : `Changed the table “${row.name}”`;
  if (before === null) {
    await trx.insertInto('participant_tables').values(row).execute();
  } else {
    const { id, ...columns } = row;
    await trx.updateTable('participant_tables').set(columns).where('id', '=', id).execute();
  }
  return rowToTable(row);
}

export async function removeParticipantTable(
  trx: Writer,
  input: { readonly tableId: string },
  context: CommandContext,
): Promise<{ tableId: string }> {
  const table = found(
    await trx
      .selectFrom('participant_tables')
      .select('name')
      .where('id', '=', input.tableId)
      .executeTakeFirst(),
    'table',
  );
  context.account.label = `Removed the table “${table.name}”`;
  await trx.deleteFrom('participant_tables').where('id', '=', input.tableId).execute();
  return input;
}
