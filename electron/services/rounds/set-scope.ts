import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { drawSample } from '#shared/domain/round/draw-sample.ts';
import type { CommandContext } from '../access/context.ts';
import { rowsOfReading } from './reading-of-work.ts';
import { roundById } from './round-by-id.ts';
import { givenTo } from './scope.ts';

async function nameSources(
  trx: Writer,
  roundId: string,
  sourceIds: readonly string[],
  context: CommandContext,
): Promise<void> {
  for (const sourceId of sourceIds) {
    await trx
      .insertInto('round_sources')
      .values({ id: context.ids.next(), round_id: roundId, source_id: sourceId })
      .execute();
  }
}

/** A seed that nobody chose: the last 32 of the random bits of a fresh id. */
const freshSeed = (context: CommandContext): number => Number.parseInt(context.ids.next().slice(-8), 16);

/** Draws episodes at random from the agreed ones in the round's sources. The round is then about the sources they lie in. */
async function draw(
  trx: Writer,
  round: Round,
  wanted: { readonly size: number; readonly seed?: number | undefined },
  context: CommandContext,
): Promise<void> {
  const given = await trx
    .selectFrom('episodes')
    .innerJoin('sources', 'sources.id', 'episodes.source_id')
    .select(['episodes.id', 'episodes.source_id as sourceId'])
    .where(await rowsOfReading(trx, 'episodes', { of: 'consensus' }, context))
    .where(givenTo(round))
    .orderBy('sources.position')
    .orderBy('episodes.start')
    .orderBy('episodes.id')
    .execute();
  if (wanted.size > given.length) {
    refuse('sample_too_large', { wanted: wanted.size, episodes: given.length });
  }
  const seed = wanted.seed ?? freshSeed(context);
  const drawn = drawSample(given, wanted.size, seed);
  await trx
    .insertInto('round_samples')
    .values({
      id: context.ids.next(),
      round_id: round.id,
      seed,
      size: wanted.size,
      drawn_from: given.length,
    })
    .execute();
  for (const { id: episodeId } of drawn) {
    await trx
      .insertInto('round_episodes')
      .values({ id: context.ids.next(), round_id: round.id, episode_id: episodeId })
      .execute();
  }
  const named = new Set(round.sourceIds);
  const sourceIds = new Set(drawn.map(({ sourceId }) => sourceId));
  await trx
    .deleteFrom('round_sources')
    .where('round_id', '=', round.id)
    .where('source_id', 'not in', [...sourceIds])
    .execute();
  await nameSources(
    trx,
    round.id,
    [...sourceIds].filter((sourceId) => !named.has(sourceId)),
    context,
  );
}

/** Says what a round that was just opened is about: sources that are named, and episodes drawn at random. Returns the round. */
export async function setScope(
  trx: Writer,
  roundId: string,
  scope: {
    readonly sourceIds: readonly string[];
    readonly sample: { readonly size: number; readonly seed?: number | undefined } | null;
  },
  context: CommandContext,
): Promise<Round> {
  await nameSources(trx, roundId, scope.sourceIds, context);
  const round = await roundById(trx, roundId);
  if (scope.sample === null) {
    return round;
  }
  await draw(trx, round, scope.sample, context);
  return roundById(trx, roundId);
}
