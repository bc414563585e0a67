import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { Memo } from '#shared/contract/memos.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';

export type MemoRow = Selectable<Tables['memos']>;

/** The names of everything a memo may be about and the one who asks may see, by id. */
async function subjectNames(db: Reader, context: QueryContext): Promise<ReadonlyMap<string, string>> {
  const sight = await sightOf(db, context);
  const named = [
    ...(await db.selectFrom('sources').select(['id', 'title as name']).execute()),
    ...(await db.selectFrom('participants').select(['id', 'name']).execute()),
    ...(await db
      .selectFrom('episodes')
      .select(['id', 'title as name'])
      .where(inSight(sight, 'episodes'))
      .execute()),
    ...(await db.selectFrom('codes').select(['id', 'name']).where(inSight(sight, 'codes')).execute()),
  ];
  return new Map(named.map((thing) => [thing.id, thing.name]));
}

export async function rowsToMemos(
  db: Reader,
  rows: readonly MemoRow[],
  context: QueryContext,
): Promise<Memo[]> {
  const names = await subjectNames(db, context);
  const memos: Memo[] = [];
  for (const row of rows) {
    const id = row.source_id ?? row.participant_id ?? row.episode_id ?? row.code_id;
    memos.push({
      id: row.id,
      about: { kind: row.about, id },
      aboutName: id === null ? 'The study' : (names.get(id) ?? `A sealed ${row.about}`),
      kind: row.kind,
      title: row.title,
      text: await context.texts.read(db, row.text_hash),
      coderId: row.coder_id,
      createdAt: row.created_at,
      changedAt: row.changed_at,
    });
  }
  return memos;
}

/** All memos that may be seen, newest first. A memo written in an open round is its coder's until the round is compared. */
export async function listMemos(db: Reader, _input: object, context: QueryContext): Promise<Memo[]> {
  const rows = await db
    .selectFrom('memos')
    .selectAll()
    .where(inSight(await sightOf(db, context), 'memos'))
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rowsToMemos(db, rows, context);
}
