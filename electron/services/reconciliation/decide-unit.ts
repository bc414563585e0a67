import type { Writer } from '#electron/study/database.ts';
import type { Outcome, Unit } from '#shared/contract/reconciliation.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { compare, roundBeingCompared } from './compared-round.ts';
import { readUnit } from './read-units.ts';
import { settleUndecided, type UndecidedCodes } from './settle-undecided.ts';
import { decisionsOfRound, type UnitDecisionRow } from './unit-decisions.ts';
import { clearConsensus, writeConsensus } from './write-consensus.ts';

type DecideInput = {
  readonly roundId: string;
  readonly unitId: string;
  readonly outcome: Outcome;
  readonly coderId: string | null;
  readonly codeIds: readonly string[];
  readonly reason: string;
  readonly concededBy: string | null;
  readonly undecidedCodes: UndecidedCodes;
};

const inWords: Record<Outcome, string> = {
  agreed: 'as both read it',
  coder: 'for one coder’s codes',
  both: 'for both readings',
  neither: 'for neither reading',
  codes: 'for other codes',
  parked: 'for later',
};

function refuseUnclear(input: DecideInput): void {
  if ((input.outcome === 'coder') !== (input.coderId !== null)) {
    refuse('invalid_input', { problem: 'say whose codes are taken, and only with the outcome “coder”' });
  }
  if ((input.outcome === 'codes') !== input.codeIds.length > 0) {
    refuse('invalid_input', { problem: 'name the codes, and only with the outcome “codes”' });
  }
}

/** Settles a unit, or settles it anew, and writes what that means into the consensus. The coders' work stays as it was. */
export async function decideUnit(trx: Writer, input: DecideInput, context: CommandContext): Promise<Unit> {
  refuseUnclear(input);
  const coder = actingCoder(context);
  const round = await roundBeingCompared(trx, input.roundId);
  await settleUndecided(trx, round, input, context);
  const compared = await compare(trx, round, context);
  const unit = found(
    compared.units.find((candidate) => candidate.id === input.unitId),
    'episode',
  );
  const before = (await decisionsOfRound(trx, round.id)).get(unit.id);
  const decision: UnitDecisionRow = {
    id: before?.id ?? context.ids.next(),
    round_id: round.id,
    unit_id: unit.id,
    outcome: input.outcome,
    coder_id: input.coderId,
    reason: input.reason.trim(),
    conceded_by: input.concededBy,
    decided_by: coder.id,
    decided_at: context.clock.now(),
  };
  if (before === undefined) {
    await trx.insertInto('unit_decisions').values(decision).execute();
  } else {
    await trx.updateTable('unit_decisions').set(decision).where('id', '=', decision.id).execute();
  }
  await writeConsensus(trx, unit, decision, input.codeIds, compared.work, context);
  const after = await readUnit(trx, round.id, unit.id, context);
  context.account.label = `Decided on “${after.title}” ${inWords[input.outcome]}`;
  return after;
}

/** Takes a decision back; the unit is open again. */
export async function reopenUnit(
  trx: Writer,
  input: { readonly roundId: string; readonly unitId: string },
  context: CommandContext,
): Promise<Unit> {
  actingCoder(context);
  const round = await roundBeingCompared(trx, input.roundId);
  const decision = found((await decisionsOfRound(trx, round.id)).get(input.unitId), 'decision');
  await clearConsensus(trx, decision.id);
  await trx.deleteFrom('unit_decisions').where('id', '=', decision.id).execute();
  const unit = await readUnit(trx, round.id, input.unitId, context);
  context.account.label = `Reopened “${unit.title}”`;
  return unit;
}
