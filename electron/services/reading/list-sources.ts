import type { Reader } from '#electron/study/database.ts';
import type { Source, Speaker } from '#shared/contract/sources.ts';
import type { QueryContext } from '../access/context.ts';
import { readEpisodes } from '../episodes/read-episodes.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { roundInView } from '../rounds/working-round.ts';
import { rowToSource, rowToSpeaker } from '../sources/row-to-source.ts';

async function speakersBySource(db: Reader): Promise<ReadonlyMap<string, readonly Speaker[]>> {
  const rows = await db.selectFrom('speakers').selectAll().orderBy('source_id').orderBy('number').execute();
  const grouped = Map.groupBy(rows, (row) => row.source_id);
  return new Map([...grouped].map(([sourceId, speakers]) => [sourceId, speakers.map(rowToSpeaker)]));
}

/** All sources in their order, each with how far the one who asks has read it in the round before their eyes. */
export async function listSources(db: Reader, _input: object, context: QueryContext): Promise<Source[]> {
  const rows = await db.selectFrom('sources').selectAll().orderBy('position').orderBy('id').execute();
  const speakers = await speakersBySource(db);
  const recordings = await db.selectFrom('recordings').select(['source_id', 'duration_ms']).execute();
  const durations = new Map(recordings.map((row) => [row.source_id, row.duration_ms]));
  const viewerId = context.viewer?.id ?? null;
  const round = roundInView(await readRounds(db), viewerId);
  const readings =
    round === null || viewerId === null
      ? []
      : await db
          .selectFrom('readings')
          .select(['source_id', 'state'])
          .where('round_id', '=', round.id)
          .where('coder_id', '=', viewerId)
          .execute();
  const states = new Map(readings.map((reading) => [reading.source_id, reading.state]));
  const episodes = Map.groupBy(
    await readEpisodes(db, { reading: { of: 'mine' } }, context),
    (episode) => episode.sourceId,
  );
  return rows.map((row) => {
    const own = episodes.get(row.id) ?? [];
    return rowToSource(row, {
      speakers: speakers.get(row.id) ?? [],
      duration: durations.get(row.id) ?? null,
      reading: states.get(row.id) ?? 'not read',
      episodes: own.length,
      done: own.filter((episode) => episode.done).length,
    });
  });
}
