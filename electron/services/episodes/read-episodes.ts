import type { RawBuilder, SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Episode, Reading } from '#shared/contract/episodes.ts';
import { found } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { openRoundOf } from '../rounds/working-round.ts';
import { rowToEpisode, type EpisodeRow } from './row-to-episode.ts';

/** The episodes the acting coder has said they are done with, in the open round. */
async function doneEpisodes(db: Reader, context: QueryContext): Promise<ReadonlySet<string>> {
  const coderId = context.viewer?.id;
  const round = coderId === undefined ? null : openRoundOf(await readRounds(db), coderId);
  if (coderId === undefined || round === null) {
    return new Set();
  }
  const rows = await db
    .selectFrom('episode_states')
    .select('episode_id')
    .where('round_id', '=', round.id)
    .where('coder_id', '=', coderId)
    .execute();
  return new Set(rows.map((row) => row.episode_id));
}

/** Numbers episodes from 1 within each source; they come ordered by source and place. */
function numbered(rows: readonly EpisodeRow[], done: ReadonlySet<string>): Episode[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const number = (counts.get(row.source_id) ?? 0) + 1;
    counts.set(row.source_id, number);
    return rowToEpisode(row, number, done.has(row.id));
  });
}

/** The episodes of one source, or of all in the order of the sources, in one reading. */
export async function readEpisodes(
  db: Reader,
  input: {
    readonly sourceId?: string | undefined;
    readonly reading: Reading;
    /** A condition that narrows them further. */
    readonly which?: RawBuilder<SqlBool>;
  },
  context: QueryContext,
): Promise<Episode[]> {
  let rows = db
    .selectFrom('episodes')
    .innerJoin('sources', 'sources.id', 'episodes.source_id')
    .selectAll('episodes')
    .where(await rowsOfReading(db, 'episodes', input.reading, context))
    .orderBy('sources.position')
    .orderBy('episodes.start')
    .orderBy('episodes.id');
  if (input.sourceId !== undefined) {
    rows = rows.where('episodes.source_id', '=', input.sourceId);
  }
  if (input.which !== undefined) {
    rows = rows.where(input.which);
  }
  return numbered(await rows.execute(), await doneEpisodes(db, context));
}

/** One episode as the acting coder sees it in its source. */
export async function readEpisode(db: Reader, row: EpisodeRow, context: QueryContext): Promise<Episode> {
  const reading: Reading =
    row.coder_id === null
      ? { of: 'consensus' }
      : { of: 'coder', coderId: row.coder_id, roundId: row.round_id };
  const episodes = await readEpisodes(db, { sourceId: row.source_id, reading }, context);
  return found(
    episodes.find((episode) => episode.id === row.id),
    'episode',
  );
}
