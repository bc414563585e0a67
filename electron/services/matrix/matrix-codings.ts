import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import type { Tally } from '#shared/matrix/tally.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { mergedCodes } from '../codebook/merge/merged-codes.ts';
import { readSpeaking } from '../codebook/read-speaking.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import type { AskedPrompts } from './asked-prompts.ts';

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
  readonly code_id: string;
  readonly unit: string | null;
  /** The coding, where each has to be taken by itself. */
  readonly coding_id: string | null;
  readonly codings: number;
  /** Where the coding stands, where that has to be known. */
  readonly start: number | null;
  readonly end: number | null;
};

async function readMeanings(db: Reader, layer: MatrixLayer): Promise<ReadonlyMap<string, string | null>> {
  const merged = await mergedCodes(db);
  if (layer.of === 'consensus') {
    return merged;
  }
  const rows = await db.selectFrom('code_decisions').select(['code_id', 'into_code_id']).execute();
  return new Map([
    ...merged,
    ...rows.map((row) => [row.code_id, merged.get(row.into_code_id ?? '') ?? row.into_code_id] as const),
  ]);
}

const among = (sourceIds: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`codings.source_id IN (${sql.join(sourceIds.map((id) => sql`${id}`))})`;

/**
 * Reads the codings of a layer counted together by source and code, and by episode (outside episodes, by stretch) where the cells tell them apart.
 * In a group interview each counts for the participants whose turns it touches. A coder's private code counts as what it
 * was decided to mean, and not at all when it was dropped; a merged one as the code it stands for. With `asked` each belongs to the prompt whose answer holds most of it.
 */
export async function readTallies(
  db: Reader,
  layer: MatrixLayer,
  byEpisode: boolean,
  asked: AskedPrompts | null,
  context: QueryContext,
): Promise<readonly Tally[]> {
  const counted = await codingsOfLayer(db, layer, context);
  const speaking = await readSpeaking(db);
  const meanings = await readMeanings(db, layer);
  const groups = speaking.groups.length === 0 ? sql<SqlBool>`0` : among(speaking.groups);
  // Which prompt a coding answers is known of each by itself.
  const together = asked === null ? groups : sql<SqlBool>`1`;
  const unit = byEpisode ? sql`coalesce(episode_id, source_id || ' ' || "start" || ' ' || "end")` : sql`NULL`;
  const alone = await sql<Row>`
    SELECT source_id, code_id, ${unit} AS unit, NULL AS coding_id, count(*) AS codings, NULL AS "start", NULL AS "end"
    FROM codings WHERE ${counted} AND NOT ${together}
    GROUP BY source_id, code_id${byEpisode ? sql`, unit` : sql``}`.execute(db);
  const each = await sql<Row>`
    SELECT source_id, code_id, ${unit} AS unit, id AS coding_id, 1 AS codings, "start", "end"
    FROM codings WHERE ${counted} AND ${together}`.execute(db);
  return [...alone.rows, ...each.rows].flatMap((row) => {
    const meaning = meanings.get(row.code_id);
    const codeId = meaning === undefined ? row.code_id : meaning;
    return codeId === null
      ? []
      : [
          {
            sourceId: row.source_id,
            participantIds: speaking.of(row.source_id, row.coding_id),
            codeId,
            promptId:
              asked === null || row.start === null || row.end === null
                ? null
                : asked.promptOf(row.source_id, { start: row.start, end: row.end }),
            unit: row.unit,
            codings: row.codings,
          },
        ];
  });
}
