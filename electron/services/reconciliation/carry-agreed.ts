import type { Writer } from '#electron/study/database.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { differenceIn } from '#shared/reconciliation/difference.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { compare, roundBeingCompared } from './compared-round.ts';
import { knownNames } from './known-names.ts';
import { decisionsOfRound, type UnitDecisionRow } from './unit-decisions.ts';
import { writeConsensus } from './write-consensus.ts';

/** Carries what all coders read alike into the consensus: every undecided unit with the same codes and extent. */
export async function carryAgreed(
  trx: Writer,
  input: { readonly roundId: string },
  context: CommandContext,
): Promise<{ carried: number }> {
  const coder = actingCoder(context);
  const round = await roundBeingCompared(trx, input.roundId);
  const compared = await compare(trx, round, context);
  const decisions = await decisionsOfRound(trx, round.id);
  const names = await knownNames(trx, [], context);
  const alike = compared.units.filter(
    (unit) =>
      !decisions.has(unit.id) &&
      ['agreed', 'nothing coded'].includes(differenceIn(unit, names.inSource(unit.sourceId)).kind),
  );
  for (const unit of alike) {
    const decision: UnitDecisionRow = {
      id: context.ids.next(),
      round_id: round.id,
      unit_id: unit.id,
      outcome: 'agreed',
      coder_id: null,
      reason: '',
      conceded_by: null,
      decided_by: coder.id,
      decided_at: context.clock.now(),
    };
    await trx.insertInto('unit_decisions').values(decision).execute();
    await writeConsensus(trx, unit, decision, [], compared.work, context);
  }
  context.account.label = `Carried over ${countOf(alike.length, 'episode')} that all coders read alike`;
  return { carried: alike.length };
}
