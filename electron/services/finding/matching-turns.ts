import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Finding, FindingOrder } from '#shared/contract/found-passages.ts';
import type { SpeakerRole } from '#shared/contract/sources.ts';
import { participantsMeeting } from '../participants/participants-meeting.ts';

/** A turn that has what is looked for, by the index. */
export type TurnRow = {
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly text_hash: string;
  readonly speaker: string | null;
  readonly role: SpeakerRole | null;
  readonly participant: string | null;
};

const among = (column: RawBuilder<unknown>, values: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** What turns are asked for beside the words. */
async function narrowed(db: Reader, finding: Finding): Promise<RawBuilder<SqlBool>> {
  const conditions: RawBuilder<SqlBool>[] = [sql<SqlBool>`1`];
  if (finding.sourceIds.length > 0) {
    conditions.push(among(sql`turn_index.source_id`, finding.sourceIds));
  }
  if (finding.speakers.length > 0) {
    conditions.push(among(sql`speakers.label`, finding.speakers));
  }
  if (finding.roles.length > 0) {
    conditions.push(among(sql`speakers.role`, finding.roles));
  }
  if (finding.where.length > 0) {
    const kept = await participantsMeeting(db, finding.where);
    conditions.push(
      among(
        sql`speakers.participant_id`,
        kept.map(({ id }) => id),
      ),
    );
  }
  return sql<SqlBool>`${sql.join(conditions, sql` AND `)}`;
}

/** The turns of some rows of the index, with who says them. */
const told = (rows: 'turn_words' | 'best'): RawBuilder<unknown> => sql`
  ${sql.table(rows)}
  JOIN turn_index ON turn_index.rowid = ${sql.ref(`${rows}.rowid`)}
  JOIN sources ON sources.id = turn_index.source_id
  LEFT JOIN speakers ON speakers.source_id = turn_index.source_id AND speakers.number = turn_index.speaker
  LEFT JOIN participants ON participants.id = speakers.participant_id`;

const found = (match: string): RawBuilder<unknown> => sql`
  ${told('turn_words')} WHERE turn_words MATCH ${match}`;

const columns = sql`
  turn_index.source_id, turn_index."start", turn_index."end", sources.title, sources.text_hash,
  speakers.label AS speaker, speakers.role, participants.name AS participant`;

const asRead = sql`sources.position, turn_index."start"`;

const isNarrowed = ({ sourceIds, speakers, roles, where }: Finding): boolean =>
  sourceIds.length + speakers.length + roles.length + where.length > 0;

/** The turns that match an expression of the index and are asked for; the best first by BM25, or as they were said. */
export async function matchingTurns(
  db: Reader,
  match: string,
  finding: Finding,
  { order, limit }: { readonly order: FindingOrder; readonly limit: number },
): Promise<readonly TurnRow[]> {
  if (order === 'rank' && !isNarrowed(finding)) {
    // A common word stands in thousands of turns: where they stand and who says them is looked up for the best alone.
    const best = await sql<TurnRow>`
      WITH best (rowid, rank) AS MATERIALIZED (
        SELECT rowid, rank FROM turn_words WHERE turn_words MATCH ${match} ORDER BY rank, rowid LIMIT ${limit}
      )
      SELECT ${columns} FROM ${told('best')} ORDER BY best.rank, ${asRead}`.execute(db);
    return best.rows;
  }
  const rows = await sql<TurnRow>`
    SELECT ${columns} FROM ${found(match)} AND ${await narrowed(db, finding)}
    ORDER BY ${order === 'rank' ? sql`turn_words.rank, ` : sql``}${asRead}
    LIMIT ${limit}`.execute(db);
  return rows.rows;
}

/** How many turns match and are asked for. */
export async function countMatching(db: Reader, match: string, finding: Finding): Promise<number> {
  const count = isNarrowed(finding)
    ? await sql<{
        count: number;
      }>`SELECT count(*) AS count FROM ${found(match)} AND ${await narrowed(db, finding)}`.execute(db)
    : await sql<{
        count: number;
      }>`SELECT count(*) AS count FROM turn_words WHERE turn_words MATCH ${match}`.execute(db);
  return count.rows[0]?.count ?? 0;
}
