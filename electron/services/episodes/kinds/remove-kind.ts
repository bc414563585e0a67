import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../../access/context.ts';
import { refuseInUse } from '../../access/refuse-in-use.ts';

/** Removes a kind of episode that no episode is of. */
export async function removeEpisodeKind(
  trx: Writer,
  input: { readonly kindId: string },
  context: CommandContext,
): Promise<{ kindId: string }> {
  const { id, name } = found(
    await trx.selectFrom('episode_kinds').selectAll().where('id', '=', input.kindId).executeTakeFirst(),
    'kind of episode',
  );
  await refuseInUse(
    trx,
    { id, thing: 'kind of episode', name },
    [['episodes', 'kind_id', 'episodes']],
    context,
  );
  context.account.label = `Removed the kind of episode “${name}”`;
  await trx.deleteFrom('episode_kinds').where('id', '=', id).execute();
  return input;
}
