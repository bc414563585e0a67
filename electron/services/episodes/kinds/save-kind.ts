import type { Writer } from '#electron/study/database.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { EpisodeKind } from '#shared/contract/episode-kinds.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../../access/context.ts';
import { freeName } from '../../access/free-name.ts';
import { nextPosition } from '../../access/next-position.ts';

/** Adds a kind of episode, or writes down another rule for one there is. */
export async function saveEpisodeKind(
  trx: Writer,
  { kindId, ...rule }: ParsedInputOf<'episodeKinds.save'>,
  context: CommandContext,
): Promise<EpisodeKind> {
  await freeName(trx, 'episode_kinds', rule.name, kindId ?? null);
  if (kindId === undefined) {
    const row = { id: context.ids.next(), ...rule, position: await nextPosition(trx, 'episode_kinds') };
    context.account.label = `Added the kind of episode “${rule.name}”`;
    await trx.insertInto('episode_kinds').values(row).execute();
    return row;
  }
  const before = found(
    await trx.selectFrom('episode_kinds').selectAll().where('id', '=', kindId).executeTakeFirst(),
    'kind of episode',
  );
  context.account.label =
    before.name === rule.name
      ? `Changed what counts as the episode “${rule.name}”`
      : `Renamed the kind of episode “${before.name}” to “${rule.name}”`;
  await trx.updateTable('episode_kinds').set(rule).where('id', '=', kindId).execute();
  return { ...before, ...rule };
}
