import type { Writer } from '#electron/study/database.ts';
import type { Coder } from '#shared/contract/coders.ts';
import { initials } from '#shared/domain/coder/initials.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';
import { rowToCoder } from './read-coders.ts';

export async function addCoder(
  trx: Writer,
  input: { readonly name: string },
  context: CommandContext,
): Promise<Coder> {
  context.account.label = `Added the coder ${input.name}`;
  await freeName(trx, 'coders', input.name, null);
  const { count } = await trx
    .selectFrom('coders')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const row = {
    id: context.ids.next(),
    name: input.name,
    initials: initials(input.name),
    hue: (count * 5) % 12,
    created_at: context.clock.now(),
  };
  await trx.insertInto('coders').values(row).execute();
  return rowToCoder(row);
}
