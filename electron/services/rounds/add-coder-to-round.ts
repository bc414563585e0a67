import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { CommandContext } from '../access/context.ts';
import { readRounds } from './read-rounds.ts';
import { openRoundById, roundById } from './round-by-id.ts';
import { openRoundOf } from './working-round.ts';

export async function addCoderToRound(
  trx: Writer,
  input: { readonly roundId: string; readonly coderId: string },
  context: CommandContext,
): Promise<Round> {
  const round = await openRoundById(trx, input.roundId);
  const coder = found(
    await trx.selectFrom('coders').select('name').where('id', '=', input.coderId).executeTakeFirst(),
    'coder',
  );
  const busy = openRoundOf(await readRounds(trx), input.coderId);
  if (busy !== null && busy.id !== round.id) {
    refuse('round_open_already', { round: busy.name });
  }
  if (busy === null) {
    context.account.label = `${coder.name} joined ${round.name}`;
    await trx
      .insertInto('round_coders')
      .values({
        id: context.ids.next(),
        round_id: round.id,
        coder_id: input.coderId,
        position: round.coders.length,
        finished_at: null,
      })
      .execute();
  }
  return roundById(trx, round.id);
}
