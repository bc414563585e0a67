import type { Selectable } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from './context.ts';
import { freeName } from './free-name.ts';
import { nextPosition } from './next-position.ts';

/** The tables that keep specifications of tables for the paper under names. */
type Shelf = 'matrices' | 'participant_tables';

type ToKeep = {
  readonly tableId?: string | undefined;
  readonly name: string;
  readonly caption: string;
  readonly spec: object;
};

const tableOf = async (trx: Writer, shelf: Shelf, tableId: string): Promise<Selectable<Tables[Shelf]>> =>
  found(await trx.selectFrom(shelf).selectAll().where('id', '=', tableId).executeTakeFirst(), 'table');

/** Keeps a specification under a name, or changes the one that has this id. What it shows follows the data. */
export async function keepTable(
  trx: Writer,
  shelf: Shelf,
  { tableId, name, caption, spec }: ToKeep,
  context: CommandContext,
): Promise<Selectable<Tables[Shelf]>> {
  await freeName(trx, shelf, name, tableId ?? null);
  const before = tableId === undefined ? null : await tableOf(trx, shelf, tableId);
  const row = {
    id: before?.id ?? context.ids.next(),
    name,
    caption,
    spec: JSON.stringify(spec),
    position: before?.position ?? (await nextPosition(trx, shelf)),
  };
  context.account.label = before === null ? `Saved the table “${name}”` : `Changed the table “${name}”`;
  if (before === null) {
    await trx.insertInto(shelf).values(row).execute();
  } else {
    await trx.updateTable(shelf).set(row).where('id', '=', row.id).execute();
  }
  return row;
}

/** Takes a kept table away. */
export async function dropTable(
  trx: Writer,
  shelf: Shelf,
  { tableId }: { readonly tableId: string },
  context: CommandContext,
): Promise<{ tableId: string }> {
  const { name } = await tableOf(trx, shelf, tableId);
  context.account.label = `Removed the table “${name}”`;
  await trx.deleteFrom(shelf).where('id', '=', tableId).execute();
  return { tableId };
}
