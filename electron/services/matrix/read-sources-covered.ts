import type { Reader } from '#electron/study/database.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { compare } from '../reconciliation/compared-round.ts';
import { decisionsOfRound, isSettled } from '../reconciliation/unit-decisions.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { countedSeats } from './counted-seats.ts';
import { isSealedIn } from './layer-sealed.ts';

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

type Seat = Round['coders'][number];

/** Sources that coders have noted as read, each as round, coder and source. */
async function notedAsRead(db: Reader, context: QueryContext): Promise<ReadonlySet<string>> {
  const readings = await db
    .selectFrom('readings')
    .select(['round_id', 'coder_id', 'source_id'])
    .where('state', 'in', ['read', 'nothing relevant'])
    .where(inSight(await sightOf(db, context), 'readings'))
    .execute();
  return new Set(readings.map((row) => `${row.round_id} ${row.coder_id} ${row.source_id}`));
}

/**
 * The sources that were looked through in a layer, so that an empty cell is a finding and not a gap. A coder has looked
 * through what was in the study when they finished a round, and what they noted as read. In a layer of anyone's codings one
 * coder's look is enough; else all whose work counts must have looked, and for the consensus every unit must be settled.
 * A round that is sealed from who asks covers nothing.
 */
export async function readSourcesCovered(
  db: Reader,
  layer: MatrixLayer,
  context: QueryContext,
): Promise<ReadonlySet<string>> {
  const sources = await db.selectFrom('sources').select(['id', 'imported_at']).execute();
  const noted = await notedAsRead(db, context);
  const covered = new Set<string>();
  for (const round of await readRounds(db)) {
    const isSealed = isSealedIn(round, layer, context.viewer?.id ?? null);
    const seats = isSealed ? [] : countedSeats(round, layer);
    const open =
      seats.length > 0 && layer.of === 'consensus' && round.state === 'comparing'
        ? await unsettledSources(db, round, context)
        : new Set<string>();
    for (const source of sources) {
      const hasLooked = ({ coderId, finishedAt }: Seat): boolean =>
        (finishedAt !== null && source.imported_at <= finishedAt) ||
        noted.has(`${round.id} ${coderId} ${source.id}`);
      const isThrough = layer.of === 'any' ? seats.some(hasLooked) : seats.every(hasLooked);
      if (seats.length > 0 && isThrough && !open.has(source.id)) {
        covered.add(source.id);
      }
    }
  }
  return covered;
}
