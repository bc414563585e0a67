import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { CommandContext } from '../access/context.ts';
import { coderNames } from '../coders/read-coders.ts';
import { refuseLooseWork } from './refuse-loose-work.ts';
import { openRoundById, roundById } from './round-by-id.ts';

/**
 * Reveals everyone's work in a round to everyone. From here on the schema keeps that work as it stands,
 * so what the coefficients are computed from stays available.
 */
export async function compareRound(
  trx: Writer,
  input: { readonly roundId: string },
  context: CommandContext,
): Promise<Round> {
  const round = await openRoundById(trx, input.roundId);
  if (round.coders.length < 2) {
    refuse('single_coder', { round: round.name });
  }
  const names = await coderNames(trx);
  const nameOf = (coderId: string): string => names.get(coderId) ?? 'someone';
  const unfinished = round.coders.filter((seat) => seat.finishedAt === null);
  if (unfinished.length > 0) {
    refuse('not_finished', { coders: unfinished.map((seat) => nameOf(seat.coderId)) });
  }
  await refuseLooseWork(trx, round);
  const everyone = round.coders.map((seat) => nameOf(seat.coderId)).join(', ');
  context.account.label = `Revealed the work in ${round.name} to ${everyone}`;
  await trx
    .updateTable('rounds')
    .set({ state: 'comparing', compared_at: context.clock.now() })
    .where('id', '=', round.id)
    .execute();
  return roundById(trx, round.id);
}
