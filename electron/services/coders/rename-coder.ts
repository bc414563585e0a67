import type { Writer } from '#electron/study/database.ts';
import type { Coder } from '#shared/contract/coders.ts';
import { found } from '#shared/contract/refusal.ts';
import { initials } from '#shared/domain/coder/initials.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';
import { rowToCoder } from './read-coders.ts';

export async function renameCoder(
  trx: Writer,
  input: { readonly coderId: string; readonly name: string },
  context: CommandContext,
): Promise<Coder> {
  const before = found(
    await trx.selectFrom('coders').selectAll().where('id', '=', input.coderId).executeTakeFirst(),
    'coder',
  );
  await freeName(trx, 'coders', input.name, before.id);
  context.account.label = `Renamed the coder ${before.name} to ${input.name}`;
  const after = { ...before, name: input.name, initials: initials(input.name) };
  await trx
    .updateTable('coders')
    .set({ name: after.name, initials: after.initials })
    .where('id', '=', before.id)
    .execute();
  return rowToCoder(after);
}
