import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Code, CodesOf } from '#shared/contract/codebook.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, maySee, sightOf } from '../access/sealed.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { soloRoundIds } from '../rounds/solo-rounds.ts';
import { openRoundOf } from '../rounds/working-round.ts';
import { rowToCode, type CodeRow } from './row-to-code.ts';

const list = (ids: readonly string[]): RawBuilder<unknown> => sql.join(ids.map((id) => sql`${id}`));

/**
 * Which codes make up a codebook. The study's codes belong to every one. "Mine" adds the acting coder's own codes of their
 * open round; the consensus adds those of rounds with a single coder, and so does "mine" when no round is open.
 */
async function codesInBook(db: Reader, of: CodesOf, context: QueryContext): Promise<RawBuilder<SqlBool>> {
  const seen = inSight(await sightOf(db, context), 'codes');
  if (of === 'all') {
    return seen;
  }
  const rounds = await readRounds(db);
  const open = of === 'mine' && context.viewer !== null ? openRoundOf(rounds, context.viewer.id) : null;
  if (open !== null) {
    return sql<SqlBool>`(codes.coder_id IS NULL
      OR (codes.coder_id = ${context.viewer?.id ?? ''} AND codes.round_id = ${open.id}))`;
  }
  const solo = soloRoundIds(rounds);
  return solo.length === 0
    ? sql<SqlBool>`codes.coder_id IS NULL`
    : sql<SqlBool>`(codes.coder_id IS NULL OR (codes.round_id IN (${list(solo)}) AND ${seen}))`;
}

/** The codes and themes of a codebook, in their order. */
export async function listCodes(
  db: Reader,
  input: { readonly of: CodesOf },
  context: QueryContext,
): Promise<Code[]> {
  const rows = await db
    .selectFrom('codes')
    .selectAll()
    .where(await codesInBook(db, input.of, context))
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(rowToCode);
}

/** A code that may be seen; one that is sealed is not there. */
export async function visibleCode(db: Reader, codeId: string, context: QueryContext): Promise<CodeRow> {
  const row = await db.selectFrom('codes').selectAll().where('id', '=', codeId).executeTakeFirst();
  return row !== undefined && maySee(await sightOf(db, context), row)
    ? row
    : refuse('not_found', { thing: 'code' });
}
