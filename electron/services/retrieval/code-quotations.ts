import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { codingsCounted } from '../codebook/codings-counted.ts';
import { visibleCode } from '../codebook/read-codes.ts';
import { readSpeaking } from '../codebook/read-speaking.ts';
import { canBeDealt } from '../codebook/split/codings-to-deal.ts';
import { participantsMeeting } from '../participants/participants-meeting.ts';
import { evidenceOf } from '../sources/evidence.ts';

type Row = {
  readonly id: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly code_id: string;
  readonly coder_id: string | null;
  readonly episode_id: string | null;
  readonly episode: string | null;
  readonly layer: 'coder' | 'consensus';
  readonly round: string;
  readonly state: 'open' | 'comparing' | 'closed';
};

type Input = ParsedInputOf<'codes.quotations'>;

const oneOf = (column: string, ids: readonly string[]): RawBuilder<SqlBool> =>
  ids.length === 0
    ? sql<SqlBool>`1`
    : sql<SqlBool>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** The codings of a code, or of any code below a theme, by the sources and the coders that are asked for. */
async function codingsOf(db: Reader, input: Input, context: QueryContext): Promise<readonly Row[]> {
  const code = await visibleCode(db, input.codeId, context);
  const { rows } = await sql<Row>`
    WITH RECURSIVE below (id) AS (
      SELECT ${code.id} UNION SELECT codes.id FROM codes JOIN below ON codes.parent_id = below.id
    )
    SELECT codings.id, codings.source_id, codings."start", codings."end", codings.code_id, codings.coder_id,
      codings.episode_id, codings.layer, episodes.title AS episode, rounds.name AS round, rounds.state
    FROM codings
    JOIN sources ON sources.id = codings.source_id
    JOIN rounds ON rounds.id = codings.round_id
    LEFT JOIN episodes ON episodes.id = codings.episode_id
    WHERE codings.code_id IN (SELECT id FROM below) AND ${await codingsCounted(db, input.of, context)}
      AND ${oneOf('codings.source_id', input.sourceIds)} AND ${oneOf('codings.coder_id', input.coderIds)}
    ORDER BY sources.position, codings."start", codings."end", codings.id`.execute(db);
  return rows;
}

/** Everything that was coded with a code, or with any code below a theme, in the order of the sources. */
export async function codeQuotations(
  db: Reader,
  input: Input,
  context: QueryContext,
): Promise<OutputOf<'codes.quotations'>> {
  const rows = await codingsOf(db, input, context);
  const speaking = await readSpeaking(db);
  const everyone = await participantsMeeting(db, []);
  const names = new Map(everyone.map(({ id, name }) => [id, name]));
  const isNarrowed = input.where.length > 0 || input.participantIds.length > 0;
  const meeting = input.where.length === 0 ? everyone : await participantsMeeting(db, input.where);
  const kept = new Set(
    meeting.flatMap(({ id }) =>
      input.participantIds.length === 0 || input.participantIds.includes(id) ? [id] : [],
    ),
  );
  const found = isNarrowed
    ? rows.filter((row) => speaking.of(row.source_id, row.id).some((id) => kept.has(id)))
    : rows;
  const shown = found.slice(0, input.limit);
  const evidence = await evidenceOf(db, shown, context);
  const viewerId = context.viewer?.id ?? null;
  return {
    total: found.length,
    sources: new Set(found.map((row) => row.source_id)).size,
    participants: new Set(found.flatMap((row) => speaking.of(row.source_id, row.id))).size,
    quotations: shown.flatMap((row, index) => {
      const quoted = evidence[index];
      const said = speaking.of(row.source_id, row.id).flatMap((id) => names.get(id) ?? []);
      return quoted === undefined
        ? []
        : [
            {
              ...quoted,
              codingId: row.id,
              codeId: row.code_id,
              coderId: row.coder_id,
              episodeId: row.episode_id,
              episode: row.episode,
              participant: said.length === 0 ? null : said.join(', '),
              canRecode: viewerId !== null && canBeDealt(row, viewerId),
            },
          ];
    }),
  };
}
