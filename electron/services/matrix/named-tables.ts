import type { Selectable } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { MatrixSpec, type Table } from '#shared/contract/matrix.ts';
import type { CommandContext } from '../access/context.ts';
import { dropTable, keepTable } from '../access/named-tables.ts';

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
  return rowToTable(await keepTable(trx, 'matrices', input, context));
}

export const removeTable = (
  trx: Writer,
  input: { readonly tableId: string },
  context: CommandContext,
): Promise<{ tableId: string }> => dropTable(trx, 'matrices', input, context);
