import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../../access/context.ts';

const nameOf = async (trx: Writer, id: string): Promise<string> =>
  found(
    await trx.selectFrom('participants').select('name').where('id', '=', id).executeTakeFirst(),
    'participant',
  ).name;

/** Takes a participant in or leaves them out by hand, for a reason, in spite of what the rule says. */
export async function exceptFromRule(
  trx: Writer,
  input: { readonly participantId: string; readonly isIn: boolean; readonly reason: string },
  context: CommandContext,
): Promise<Record<string, never>> {
  const name = await nameOf(trx, input.participantId);
  found(await trx.selectFrom('sampling').select('id').executeTakeFirst(), 'sample');
  context.account.label = input.isIn ? `Took ${name} into the sample` : `Left ${name} out of the sample`;
  const is_in = input.isIn ? 1 : 0;
  await trx
    .insertInto('sample_exceptions')
    .values({ id: context.ids.next(), participant_id: input.participantId, is_in, reason: input.reason })
    .onConflict((conflict) => conflict.column('participant_id').doUpdateSet({ is_in, reason: input.reason }))
    .execute();
  return {};
}

/** Lets the rule decide about a participant again. */
export async function followRule(
  trx: Writer,
  input: { readonly participantId: string },
  context: CommandContext,
): Promise<Record<string, never>> {
  const name = await nameOf(trx, input.participantId);
  context.account.label = `Let the rule of the sample decide about ${name}`;
  await trx.deleteFrom('sample_exceptions').where('participant_id', '=', input.participantId).execute();
  return {};
}
