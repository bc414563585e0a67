import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { consensusOf } from '#shared/reconciliation/consensus-of.ts';
import type { ComparedUnit, ComparedWork } from '#shared/reconciliation/work.ts';
import type { CommandContext } from '../access/context.ts';
import { carryPins, pinsOfDecision } from '../quotations/carry-pins.ts';
import { settlementOf, type UnitDecisionRow } from './unit-decisions.ts';

/** Takes what a decision put into the consensus out again. The decision itself stays. */
export async function clearConsensus(trx: Writer, decisionId: string): Promise<void> {
  await trx.deleteFrom('codings').where('decision_id', '=', decisionId).execute();
  await trx.deleteFrom('episodes').where('decision_id', '=', decisionId).execute();
  await trx.deleteFrom('adrift').where('decision_id', '=', decisionId).execute();
}

/** Consensus codings carry the study's codes: refused while a code of the unit has not been decided on. */
async function refusePrivateCodes(trx: Writer, codeIds: readonly string[]): Promise<void> {
  if (codeIds.length === 0) {
    return;
  }
  const undecided = await trx
    .selectFrom('codes')
    .select('name')
    .where('id', 'in', codeIds)
    .where('coder_id', 'is not', null)
    .execute();
  if (undecided.length > 0) {
    refuse('codes_undecided', { names: undecided.map((code) => code.name) });
  }
}

/** Puts what a decision means into the consensus, in place of what it put there before. */
export async function writeConsensus(
  trx: Writer,
  unit: ComparedUnit,
  decision: UnitDecisionRow,
  codeIds: readonly string[],
  work: ComparedWork,
  context: CommandContext,
): Promise<void> {
  const pinned = await pinsOfDecision(trx, decision.id);
  await clearConsensus(trx, decision.id);
  const consensus = consensusOf(unit, settlementOf(decision, codeIds), work.meaning);
  await refusePrivateCodes(
    trx,
    consensus.codings.map((coding) => coding.codeId),
  );
  let episodeId = unit.givenEpisodeId;
  if (consensus.episode !== null) {
    episodeId = context.ids.next();
    const model = await trx
      .selectFrom('episodes')
      .select(['title', 'criterion', 'kind_id'])
      .where('id', '=', unit.id)
      .executeTakeFirst();
    await trx
      .insertInto('episodes')
      .values({
        id: episodeId,
        source_id: unit.sourceId,
        start: consensus.episode.start,
        end: consensus.episode.end,
        title: model?.title ?? '',
        criterion: model?.criterion ?? '',
        kind_id: model?.kind_id ?? null,
        layer: 'consensus',
        round_id: decision.round_id,
        coder_id: null,
        decision_id: decision.id,
        created_at: context.clock.now(),
      })
      .execute();
  }
  const written = consensus.codings.map((coding) => ({
    id: context.ids.next(),
    source_id: unit.sourceId,
    start: coding.start,
    end: coding.end,
    code_id: coding.codeId,
    episode_id: episodeId,
    layer: 'consensus' as const,
    round_id: decision.round_id,
    coder_id: null,
    decision_id: decision.id,
    created_at: context.clock.now(),
  }));
  for (const row of written) {
    await trx.insertInto('codings').values(row).execute();
  }
  await carryPins(trx, pinned, written);
}
