import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { CommandContext } from '../access/context.ts';
import { coderNames } from '../coders/read-coders.ts';
import { refuseLooseWork } from '../rounds/refuse-loose-work.ts';
import { roundById } from '../rounds/round-by-id.ts';
import { adoptCodes } from './adopt-codes.ts';
import { openUnits } from './open-units.ts';

/** Closes a round: a compared one once all is settled, one with a single coder once that coder has finished. */
export async function closeRound(
  trx: Writer,
  input: { readonly roundId: string },
  context: CommandContext,
): Promise<Round> {
  const round = await roundById(trx, input.roundId);
  if (round.state === 'closed') {
    refuse('round_not_open', { round: round.name, state: round.state });
  }
  if (round.state === 'open') {
    if (round.coders.length > 1) {
      refuse('round_not_compared', { round: round.name });
    }
    const unfinished = round.coders.filter((seat) => seat.finishedAt === null);
    if (unfinished.length > 0) {
      const names = await coderNames(trx);
      refuse('not_finished', { coders: unfinished.map((seat) => names.get(seat.coderId) ?? 'someone') });
    }
    await refuseLooseWork(trx, round);
    await adoptCodes(trx, round);
  } else {
    const open = await openUnits(trx, round, context);
    if (open > 0) {
      refuse('undecided', { count: open });
    }
  }
  context.account.label = `Closed ${round.name}`;
  await trx
    .updateTable('rounds')
    .set({ state: 'closed', closed_at: context.clock.now() })
    .where('id', '=', round.id)
    .execute();
  return roundById(trx, round.id);
}
