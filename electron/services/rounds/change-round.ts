import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round, RoundCodebook, RoundWork } from '#shared/contract/rounds.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';
import { openRoundById, roundById } from './round-by-id.ts';

async function hasWork(trx: Writer, roundId: string): Promise<boolean> {
  for (const table of ['episodes', 'codings', 'codes'] as const) {
    const row = await trx
      .selectFrom(table)
      .select('id')
      .where('round_id', '=', roundId)
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) {
      return true;
    }
  }
  return false;
}

/** Renames an open round; what is done in it and with whose codes can change only before anything has been done. */
export async function changeRound(
  trx: Writer,
  input: {
    readonly roundId: string;
    readonly name?: string | undefined;
    readonly work?: RoundWork | undefined;
    readonly codebook?: RoundCodebook | undefined;
  },
  context: CommandContext,
): Promise<Round> {
  const round = await openRoundById(trx, input.roundId);
  const after = {
    name: input.name ?? round.name,
    work: input.work ?? round.work,
    codebook: input.codebook ?? round.codebook,
  };
  await freeName(trx, 'rounds', after.name, round.id);
  const newRules = after.work !== round.work || after.codebook !== round.codebook;
  if (newRules && (await hasWork(trx, round.id))) {
    refuse('round_begun', { round: round.name });
  }
  context.account.label =
    after.name === round.name ? `Changed ${round.name}` : `Renamed ${round.name} to ${after.name}`;
  await trx.updateTable('rounds').set(after).where('id', '=', round.id).execute();
  return roundById(trx, round.id);
}
