import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { openRoundById, roundById } from './round-by-id.ts';

async function setFinished(
  trx: Writer,
  roundId: string,
  finishedAt: string | null,
  context: CommandContext,
): Promise<Round> {
  const coder = actingCoder(context);
  const round = await openRoundById(trx, roundId);
  if (!round.coders.some((seat) => seat.coderId === coder.id)) {
    refuse('not_in_round', { coder: coder.name, round: round.name });
  }
  context.account.label =
    finishedAt === null ? `${coder.name} went on with ${round.name}` : `${coder.name} finished ${round.name}`;
  await trx
    .updateTable('round_coders')
    .set({ finished_at: finishedAt })
    .where('round_id', '=', round.id)
    .where('coder_id', '=', coder.id)
    .execute();
  return roundById(trx, round.id);
}

/** The acting coder has finished their part. */
export const finishRound = (
  trx: Writer,
  input: { readonly roundId: string },
  context: CommandContext,
): Promise<Round> => setFinished(trx, input.roundId, context.clock.now(), context);

/** The acting coder goes on after all. */
export const resumeRound = (
  trx: Writer,
  input: { readonly roundId: string },
  context: CommandContext,
): Promise<Round> => setFinished(trx, input.roundId, null, context);
