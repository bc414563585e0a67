import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ProgressLine } from '#shared/contract/episode-progress.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { isAbout } from '#shared/domain/round/is-about.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { givenTo } from '../rounds/scope.ts';

type Seat = { readonly round: Round; readonly coderId: string };

type Counted = Pick<ProgressLine, 'sourceId' | 'episodes' | 'coded' | 'done'>;

/** The episodes of a seat by source: the coder's own, or where a round only codes, those that were given to it. */
async function countEpisodes(
  db: Reader,
  { round, coderId }: Seat,
  context: QueryContext,
): Promise<readonly Counted[]> {
  const isGiven = round.work === 'codes';
  const which = await rowsOfReading(
    db,
    'episodes',
    isGiven ? { of: 'consensus' } : { of: 'coder', coderId, roundId: round.id },
    context,
  );
  // The plus signs have SQLite look up the codings of each episode, instead of going through those of the round for each.
  const { rows } = await sql<Counted>`
    SELECT episodes.source_id AS "sourceId", count(*) AS episodes,
      count(*) FILTER (WHERE EXISTS (
        SELECT 1 FROM codings
        WHERE codings.episode_id = episodes.id AND +codings.coder_id = ${coderId} AND +codings.round_id = ${round.id}
      )) AS coded,
      count(*) FILTER (WHERE EXISTS (
        SELECT 1 FROM episode_states AS states
        WHERE states.episode_id = episodes.id AND states.coder_id = ${coderId} AND states.round_id = ${round.id}
      )) AS done
    FROM episodes JOIN rounds AS made ON made.id = episodes.round_id
    WHERE ${which} AND ${isGiven ? givenTo(round) : sql`1`} AND (${isGiven ? 0 : 1} OR made.number < ${round.number})
    GROUP BY episodes.source_id`.execute(db);
  return rows;
}

async function linesOf(
  db: Reader,
  seat: Seat,
  sourceIds: readonly string[],
  context: QueryContext,
): Promise<readonly ProgressLine[]> {
  const { round, coderId } = seat;
  const readings = await db
    .selectFrom('readings')
    .select(['source_id', 'state'])
    .where('round_id', '=', round.id)
    .where('coder_id', '=', coderId)
    .execute();
  const states = new Map(readings.map(({ source_id, state }) => [source_id, state]));
  const counts = new Map(
    (await countEpisodes(db, seat, context)).map((counted) => [counted.sourceId, counted]),
  );
  return sourceIds.map((sourceId) => ({
    roundId: round.id,
    coderId,
    sourceId,
    reading: states.get(sourceId) ?? 'not read',
    episodes: counts.get(sourceId)?.episodes ?? 0,
    coded: counts.get(sourceId)?.coded ?? 0,
    done: counts.get(sourceId)?.done ?? 0,
  }));
}

/** How far every coder is with every source in every round. Of what is sealed from the one who asks, only that it is. */
export async function readProgress(
  db: Reader,
  _input: object,
  context: QueryContext,
): Promise<OutputOf<'episodes.progress'>> {
  const sight = await sightOf(db, context);
  const seats = (await readRounds(db)).flatMap((round) =>
    round.coders.map(({ coderId }) => ({
      round,
      coderId,
      isSeen:
        maySee(sight, { round_id: round.id, coder_id: coderId }) && !sight.earlierRoundIds.includes(round.id),
    })),
  );
  const sources = await db.selectFrom('sources').select('id').orderBy('position').orderBy('id').execute();
  const sourceIds = sources.map(({ id }) => id);
  const lines: ProgressLine[] = [];
  for (const seat of seats.filter(({ isSeen }) => isSeen)) {
    const about = sourceIds.filter((sourceId) => isAbout(seat.round, sourceId));
    lines.push(...(await linesOf(db, seat, about, context)));
  }
  const sealed = seats
    .filter(({ isSeen }) => !isSeen)
    .map(({ round, coderId }) => ({ roundId: round.id, coderId }));
  return { lines, sealed };
}
