import type { Writer } from '#electron/study/database.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { differenceIn } from '#shared/reconciliation/difference.ts';
import type { CommandContext } from '../access/context.ts';
import { compare } from './compared-round.ts';
import { knownNames } from './known-names.ts';
import { codesOfDecisions, decisionsOfRound } from './unit-decisions.ts';
import { clearConsensus, writeConsensus } from './write-consensus.ts';

/**
 * After what some codes mean has changed: writes the consensus of every settled unit that uses them anew. A unit that was
 * carried over as agreed and no longer is, or that now has a code without a decision, is open again.
 */
export async function rebuildConsensus(
  trx: Writer,
  round: Round,
  changedCodeIds: readonly string[],
  context: CommandContext,
): Promise<void> {
  const compared = await compare(trx, round, context);
  const decisions = await decisionsOfRound(trx, round.id);
  const chosen = await codesOfDecisions(trx, round.id);
  const names = await knownNames(trx, [], context);
  const privateCodes = await trx
    .selectFrom('codes')
    .select('id')
    .where('round_id', '=', round.id)
    .where('coder_id', 'is not', null)
    .execute();
  const undecided = new Set(
    privateCodes.map((code) => code.id).filter((id) => !compared.work.meaning.has(id)),
  );
  for (const unit of compared.units) {
    const decision = decisions.get(unit.id);
    const codings = unit.readings.flatMap((reading) => reading.codings);
    if (decision === undefined || !codings.some((coding) => changedCodeIds.includes(coding.codeId))) {
      continue;
    }
    const kind = differenceIn(unit, names.inSource(unit.sourceId)).kind;
    const kept = unit.readings.filter(
      (reading) => decision.outcome !== 'coder' || reading.coderId === decision.coder_id,
    );
    const open =
      (decision.outcome === 'agreed' && kind !== 'agreed' && kind !== 'nothing coded') ||
      (['agreed', 'coder', 'both'].includes(decision.outcome) &&
        kept.some((reading) => reading.codeIds.some((codeId) => undecided.has(codeId))));
    if (open) {
      await clearConsensus(trx, decision.id);
      await trx.deleteFrom('unit_decisions').where('id', '=', decision.id).execute();
    } else if (decision.outcome !== 'codes') {
      await writeConsensus(trx, unit, decision, chosen.get(decision.id) ?? [], compared.work, context);
    }
  }
}
