import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import type { Tally } from '#shared/matrix/tally.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { rowsOfReading } from '../episodes/reading-of-work.ts';

/**
 * Which codings count in a layer; never what is sealed from who asks. Anyone's are those that coders made: what was agreed
 * from them says the same of the same stretch once more, and is a layer of its own.
 */
export async function codingsOfLayer(
  db: Reader,
  layer: MatrixLayer,
  context: QueryContext,
): Promise<RawBuilder<SqlBool>> {
  return layer.of === 'any'
    ? sql<SqlBool>`(codings.layer = 'coder' AND ${inSight(await sightOf(db, context), 'codings')})`
    : rowsOfReading(db, 'codings', layer, context);
}

type Row = {
  readonly source_id: string;
  /** Ids with a space between them; null where one voice speaks for the whole source. */
  readonly participants: string | null;
  readonly code_id: string;
  readonly episode_id: string | null;
  readonly codings: number;
};

type Voices = {
  /** The participant whose voice a source has, where it has one only. */
  readonly single: ReadonlyMap<string, string>;
  /** Sources in which several participants speak. */
  readonly several: readonly string[];
};

async function readVoices(db: Reader): Promise<Voices> {
  const rows = await db
    .selectFrom('speakers')
    .select(['source_id', 'participant_id'])
    .distinct()
    .where('participant_id', 'is not', null)
    .execute();
  const bySource = Map.groupBy(rows, (row) => row.source_id);
  return {
    single: new Map(
      [...bySource].flatMap(([sourceId, voices]) => {
        const participantId = voices[0]?.participant_id ?? null;
        return voices.length === 1 && participantId !== null ? [[sourceId, participantId] as const] : [];
      }),
    ),
    several: [...bySource].filter(([, voices]) => voices.length > 1).map(([sourceId]) => sourceId),
  };
}

async function readMeanings(db: Reader, layer: MatrixLayer): Promise<ReadonlyMap<string, string | null>> {
  if (layer.of === 'consensus') {
    return new Map();
  }
  const rows = await db.selectFrom('code_decisions').select(['code_id', 'into_code_id']).execute();
  return new Map(rows.map((row) => [row.code_id, row.into_code_id]));
}

/** In sources with several voices: each coding by itself, with the participants whose turns it touches. */
async function readShared(
  db: Reader,
  counted: RawBuilder<SqlBool>,
  several: RawBuilder<SqlBool>,
): Promise<readonly Row[]> {
  const result = await sql<Row>`
    SELECT codings.source_id, codings.code_id, codings.episode_id, 1 AS codings,
      coalesce(group_concat(DISTINCT speakers.participant_id), '') AS participants
    FROM codings
    LEFT JOIN turn_index ON turn_index.source_id = codings.source_id
      AND turn_index."start" < codings."end" AND turn_index."end" > codings."start"
    LEFT JOIN speakers ON speakers.source_id = codings.source_id AND speakers.number = turn_index.speaker
    WHERE ${counted} AND ${several}
    GROUP BY codings.id`.execute(db);
  return result.rows;
}

/**
 * Reads the codings of a layer counted together by source and code, and by episode where the cells tell episodes apart.
 * In a group interview a coding counts for the participants whose turns it touches. A coder's private code counts as what it
 * was decided to mean, and not at all when it was dropped.
 */
export async function readTallies(
  db: Reader,
  layer: MatrixLayer,
  byEpisode: boolean,
  context: QueryContext,
): Promise<readonly Tally[]> {
  const counted = await codingsOfLayer(db, layer, context);
  const voices = await readVoices(db);
  const meanings = await readMeanings(db, layer);
  const episode = byEpisode ? sql`codings.episode_id` : sql`NULL`;
  const several =
    voices.several.length === 0
      ? sql<SqlBool>`0`
      : sql<SqlBool>`codings.source_id IN (${sql.join(voices.several.map((id) => sql`${id}`))})`;
  const whole = await sql<Row>`
    SELECT source_id, code_id, ${episode} AS episode_id, count(*) AS codings, NULL AS participants
    FROM codings WHERE ${counted} AND NOT ${several}
    GROUP BY source_id, code_id${byEpisode ? sql`, episode_id` : sql``}`.execute(db);
  const shared = voices.several.length === 0 ? [] : await readShared(db, counted, several);
  return [...whole.rows, ...shared].flatMap((row) => {
    const meaning = meanings.get(row.code_id);
    const codeId = meaning === undefined ? row.code_id : meaning;
    const single = voices.single.get(row.source_id);
    const participantIds =
      row.participants === null
        ? single === undefined
          ? []
          : [single]
        : row.participants.split(',').filter((id) => id !== '');
    return codeId === null
      ? []
      : [
          {
            sourceId: row.source_id,
            participantIds,
            codeId,
            episodeId: row.episode_id,
            codings: row.codings,
          },
        ];
  });
}
