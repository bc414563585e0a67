import type { Selectable } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { MatrixSpec, type Table } from '#shared/contract/matrix.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';
import { nextPosition } from '../access/next-position.ts';

const rowToTable = (row: Selectable<Tables['matrices']>): Table => ({
  id: row.id,
  name: row.name,
  caption: row.caption,
  position: row.position,
  spec: MatrixSpec.parse(JSON.parse(row.spec)),
});

/** The named tables of the study, in their order. */
export async function listTables(db: Reader): Promise<Table[]> {
  const rows = await db.selectFrom('matrices').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(rowToTable);
}

/** Keeps a specification under a name. What it shows follows the data. */
export async function saveTable(
  trx: Writer,
  input: {
    readonly tableId?: string | undefined;
    readonly name: string;
    readonly caption: string;
    readonly spec: MatrixSpec;
  },
  context: CommandContext,
): Promise<Table> {
  await freeName(trx, 'matrices', input.name, input.tableId ?? null);
  const before =
    input.tableId === undefined
      ? null
      : found(
          await trx.selectFrom('matrices').selectAll().where('id', '=', input.tableId).executeTakeFirst(),
          'table',
        );
  const row = {
    id: before?.id ?? context.ids.next(),
    name: input.name,
    caption: input.caption,
    spec: JSON.stringify(input.spec),
    position: before?.position ?? (await nextPosition(trx, 'matrices')),
  };
  context.account.label =
    before === null ? `Saved the table “${row.name}”` : `Changed the table “${row.name}”`;
  if (before === null) {
    await trx.insertInto('matrices').values(row).execute();
  } else {
    await trx.updateTable('matrices').set(row).where('id', '=', row.id).execute();
  }
  return rowToTable(row);
}

export async function removeTable(
  trx: Writer,
  input: { readonly tableId: string },
  context: CommandContext,
): Promise<{ tableId: string }> {
  const table = found(
    await trx.selectFrom('matrices').select('name').where('id', '=', input.tableId).executeTakeFirst(),
    'table',
  );
  context.account.label = `Removed the table “${table.name}”`;
  await trx.deleteFrom('matrices').where('id', '=', input.tableId).execute();
  return input;
}
