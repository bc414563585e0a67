import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { MergePreview } from '#shared/contract/code-operations.ts';
import { actingCoder } from '../../access/acting-coder.ts';
import type { QueryContext } from '../../access/context.ts';
import { inSight, sightOf } from '../../access/sealed.ts';
import { codeCounts } from '../code-counts.ts';
import { codingsCounted } from '../codings-counted.ts';
import { saidBy } from '../said-by.ts';
import { mayChangeCode } from './changeable-codings.ts';
import { codesToMerge } from './codes-to-merge.ts';
import { staysAfterMerge } from './stays-after-merge.ts';

const list = (ids: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** Codings of one stretch, by one coder or from one decision, become one. */
const stretch = sql`codings.source_id || ' ' || codings."start" || ' ' || codings."end" || ' ' || codings.round_id
  || ' ' || ifnull(codings.coder_id, '') || ' ' || ifnull(codings.decision_id, '')`;

type Figures = MergePreview['after'];

/** What becomes of the codings of the merged codes. */
async function codingsAfter(
  db: Reader,
  from: readonly string[],
  into: string,
  context: QueryContext,
): Promise<Pick<MergePreview, 'moved' | 'together' | 'sharedEpisodes' | 'kept' | 'keptIn'>> {
  const may = mayChangeCode('codings', actingCoder(context));
  const seen = inSight(await sightOf(db, context), 'codings');
  const counted = await codingsCounted(db, 'mine', context);
  const all = [...from, into];
  const counts = await sql<{ moved: number; stretches: number; there: number; kept: number }>`
    SELECT
      count(*) FILTER (WHERE code_id IS NOT ${into} AND ${may}) AS moved,
      count(DISTINCT iif(${may}, ${stretch}, NULL)) AS stretches,
      count(*) FILTER (WHERE code_id = ${into} AND ${may}) AS there,
      count(*) FILTER (WHERE code_id IS NOT ${into} AND NOT ${may}) AS kept
    FROM codings WHERE code_id IN ${list(all)} AND ${seen}`.execute(db);
  const rounds = await sql<{ name: string }>`
    SELECT DISTINCT rounds.name FROM codings JOIN rounds ON rounds.id = codings.round_id
    WHERE code_id IN ${list(from)} AND ${seen} AND NOT ${may} ORDER BY rounds.number`.execute(db);
  const shared = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (
      SELECT episode_id FROM codings WHERE code_id IN ${list(all)} AND episode_id IS NOT NULL AND ${counted}
      GROUP BY episode_id HAVING count(DISTINCT code_id) > 1
    )`.execute(db);
  const { moved = 0, stretches = 0, there = 0, kept = 0 } = counts.rows[0] ?? {};
  return {
    moved,
    together: moved + there - stretches,
    sharedEpisodes: shared.rows[0]?.count ?? 0,
    kept,
    keptIn: rounds.rows.map(({ name }) => name),
  };
}

/** The figures of what is left, with all that will lie below it. */
async function figuresAfter(db: Reader, ids: readonly string[], context: QueryContext): Promise<Figures> {
  const counted = await codingsCounted(db, 'mine', context);
  const { rows } = await sql<Figures>`
    WITH RECURSIVE below (id, code_id) AS (
      SELECT value, 'one' FROM json_each(${JSON.stringify(ids)})
      UNION SELECT codes.id, iif(below.code_id = 'one' AND codes.merged_into_id IS NOT NULL, 'one', codes.id)
      FROM codes JOIN below ON codes.parent_id = below.id
    ),
    ${saidBy}
    SELECT count(DISTINCT below.code_id || ' ' || ${stretch}) AS codings,
      count(DISTINCT codings.episode_id) AS episodes,
      count(DISTINCT said.participant_id) AS participants
    FROM codings JOIN below ON below.id = codings.code_id
    LEFT JOIN said ON said.coding_id = codings.id
    WHERE ${counted}`.execute(db);
  return rows[0] ?? { codings: 0, episodes: 0, participants: 0 };
}

/** What merging these codes would change, as far as the one who asks may see; refused as the merge would be. */
export async function previewMerge(
  db: Reader,
  input: { readonly codeIds: readonly string[]; readonly intoId: string },
  context: QueryContext,
): Promise<MergePreview> {
  const { into, from } = await codesToMerge(db, input, context);
  const ids = from.map(({ id }) => id);
  const counts = await codeCounts(db, { of: 'mine' }, context);
  const below = await sql<{ name: string }>`
    SELECT name FROM codes WHERE parent_id IN ${list(ids)} AND id NOT IN ${list([...ids, into.id])}
      AND merged_into_id IS NULL ORDER BY position`.execute(db);
  const decisions = await sql<{ count: number }>`
    SELECT count(*) AS count FROM code_decisions WHERE into_code_id IN ${list(ids)}`.execute(db);
  const sight = await sightOf(db, context);
  const queries = await sql<{ name: string }>`
    SELECT name FROM code_queries WHERE ${inSight(sight, 'code_queries')}
      AND EXISTS (SELECT 1 FROM json_each(${JSON.stringify(ids)}) AS code WHERE instr(code_queries.spec, code.value))
    ORDER BY position`.execute(db);
  const memos = await sql<{ count: number }>`
    SELECT count(*) AS count FROM memos
    WHERE code_id IN ${list(ids)} AND ${inSight(sight, 'memos')}`.execute(db);
  const staying: string[] = [];
  for (const code of from) {
    if (await staysAfterMerge(db, code, context)) {
      staying.push(code.name);
    }
  }
  const tables = await sql<{ name: string }>`
    SELECT name FROM matrices
    WHERE json_extract(spec, '$.rows') IN ('code', 'theme') OR json_extract(spec, '$.columns') IN ('code', 'theme')
    ORDER BY position`.execute(db);
  return {
    ...(await codingsAfter(db, ids, into.id, context)),
    staying,
    below: below.rows.map(({ name }) => name),
    decisions: decisions.rows[0]?.count ?? 0,
    memos: memos.rows[0]?.count ?? 0,
    tables: tables.rows.map(({ name }) => name),
    queries: queries.rows.map(({ name }) => name),
    before: [into, ...from].map(
      ({ id: codeId }) =>
        counts.find((count) => count.codeId === codeId) ?? {
          codeId,
          codings: 0,
          episodes: 0,
          participants: 0,
        },
    ),
    after: await figuresAfter(db, [into.id, ...ids], context),
  };
}
