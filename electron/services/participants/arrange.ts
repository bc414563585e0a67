import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';

/** Numbers rows anew: those named in the order in which they are named, the others behind them as they were. */
async function reorder(
  trx: Writer,
  table: 'participants' | 'attributes',
  thing: string,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom(table)
    .select(['id', 'position'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  const before = new Map(rows.map(({ id, position }) => [id, position]));
  for (const id of ids) {
    found(before.get(id), thing);
  }
  const order = new Set([...ids, ...before.keys()]);
  for (const [position, id] of [...order].entries()) {
    if (before.get(id) !== position) {
      await trx.updateTable(table).set({ position }).where('id', '=', id).execute();
    }
  }
}

export async function arrangeParticipants(
  trx: Writer,
  input: { readonly participantIds: readonly string[] },
  context: CommandContext,
): Promise<Record<string, never>> {
  context.account.label = 'Put the participants in another order';
  await reorder(trx, 'participants', 'participant', input.participantIds);
  return {};
}

export async function arrangeAttributes(
  trx: Writer,
  input: { readonly attributeIds: readonly string[] },
  context: CommandContext,
): Promise<Record<string, never>> {
  context.account.label = 'Put the attributes in another order';
  await reorder(trx, 'attributes', 'attribute', input.attributeIds);
  return {};
}
