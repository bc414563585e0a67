import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Round, RoundCodebook, RoundWork } from '#shared/contract/rounds.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';
import { readRounds } from './read-rounds.ts';
import { setScope } from './set-scope.ts';

/** Opens a round. A coder works in one open round at a time, so that it is always clear which one a coding belongs to. */
export async function openRound(
  trx: Writer,
  input: {
    readonly name: string;
    readonly work: RoundWork;
    readonly codebook: RoundCodebook;
    readonly coderIds: readonly string[];
    readonly sourceIds: readonly string[];
    readonly sample: { readonly size: number; readonly seed?: number | undefined } | null;
  },
  context: CommandContext,
): Promise<Round> {
  const rounds = await readRounds(trx);
  const coderIds = [...new Set(input.coderIds)];
  for (const coderId of coderIds) {
    found(await trx.selectFrom('coders').select('id').where('id', '=', coderId).executeTakeFirst(), 'coder');
    const busy = rounds.find(
      (round) => round.state === 'open' && round.coders.some((seat) => seat.coderId === coderId),
    );
    if (busy !== undefined) {
      refuse('round_open_already', { round: busy.name });
    }
  }
  const sourceIds = [...new Set(input.sourceIds)];
  for (const sourceId of sourceIds) {
    found(
      await trx.selectFrom('sources').select('id').where('id', '=', sourceId).executeTakeFirst(),
      'source',
    );
  }
  await freeName(trx, 'rounds', input.name, null);
  context.account.label = `Opened the round “${input.name}”`;
  const id = context.ids.next();
  await trx
    .insertInto('rounds')
    .values({
      id,
      number: (rounds.at(-1)?.number ?? 0) + 1,
      name: input.name,
      state: 'open',
      work: input.work,
      codebook: input.codebook,
      opened_at: context.clock.now(),
      compared_at: null,
      closed_at: null,
    })
    .execute();
  for (const [position, coderId] of coderIds.entries()) {
    await trx
      .insertInto('round_coders')
      .values({ id: context.ids.next(), round_id: id, coder_id: coderId, position, finished_at: null })
      .execute();
  }
  return setScope(trx, id, { sourceIds, sample: input.sample }, context);
}
