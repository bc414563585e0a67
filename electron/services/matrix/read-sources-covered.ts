import type { Reader } from '#electron/study/database.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { compare } from '../reconciliation/compared-round.ts';
import { decisionsOfRound, isSettled } from '../reconciliation/unit-decisions.ts';
import { readRounds } from '../rounds/read-rounds.ts';

/** Sources with a unit that a comparison has not settled yet. */
async function unsettledSources(
  db: Reader,
  round: Round,
  context: QueryContext,
): Promise<ReadonlySet<string>> {
  const { units } = await compare(db, round, context);
  const decisions = await decisionsOfRound(db, round.id);
  return new Set(units.filter((unit) => !isSettled(decisions.get(unit.id))).map((unit) => unit.sourceId));
}

const counts = (round: Round, layer: MatrixLayer): boolean => {
  if (round.work === 'episodes') {
    return false;
  }
  switch (layer.of) {
    case 'coder':
      return round.coders.some((seat) => seat.coderId === layer.coderId);
    case 'consensus':
      return round.coders.length === 1 || round.state !== 'open';
    case 'any':
      return true;
  }
};

/** Whether the coders whose reading counts have all said that they are through with the round. */
const isThrough = (round: Round, layer: MatrixLayer): boolean =>
  round.coders.every(
    (seat) => seat.finishedAt !== null || (layer.of === 'coder' && seat.coderId !== layer.coderId),
  );

/**
 * The sources that were looked through in a layer, so that an empty cell is a finding and not a gap: those of rounds whose
 * coders are through (and, for the consensus, whose every unit is settled), and those that a coder has noted as read.
 */
export async function readSourcesCovered(
  db: Reader,
  layer: MatrixLayer,
  context: QueryContext,
): Promise<ReadonlySet<string>> {
  const sources = (await db.selectFrom('sources').select('id').execute()).map((row) => row.id);
  const covered = new Set<string>();
  const rounds = (await readRounds(db)).filter((round) => counts(round, layer));
  const read = await db
    .selectFrom('readings')
    .select(['source_id', 'round_id', 'coder_id'])
    .where('state', 'in', ['read', 'nothing relevant'])
    .where(inSight(await sightOf(db, context), 'readings'))
    .execute();
  for (const round of rounds) {
    const open =
      layer.of === 'consensus' && round.state === 'comparing'
        ? await unsettledSources(db, round, context)
        : new Set<string>();
    if (isThrough(round, layer)) {
      for (const sourceId of sources) {
        if (!open.has(sourceId)) {
          covered.add(sourceId);
        }
      }
    }
    for (const reading of read) {
      const theirs = layer.of !== 'coder' || reading.coder_id === layer.coderId;
      if (reading.round_id === round.id && theirs && !open.has(reading.source_id)) {
        covered.add(reading.source_id);
      }
    }
  }
  return covered;
}
