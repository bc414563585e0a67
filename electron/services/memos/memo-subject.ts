import type { Reader } from '#electron/study/database.ts';
import type { Memo, MemoSubject } from '#shared/contract/memos.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, maySee, sightOf } from '../access/sealed.ts';
import { visibleCode } from '../codebook/read-codes.ts';
import { visibleEpisode } from '../episodes/own-episode.ts';
import type { MemoRow } from './memo-row.ts';

type SubjectColumns = Pick<
  MemoRow,
  'about' | 'source_id' | 'participant_id' | 'episode_id' | 'coding_id' | 'code_id' | 'about_round_id'
>;

/** Of which thing a memo is, by its id; null for the study. */
export const subjectId = (row: Omit<SubjectColumns, 'about'>): string | null =>
  row.source_id ?? row.participant_id ?? row.episode_id ?? row.coding_id ?? row.code_id ?? row.about_round_id;

const none = {
  source_id: null,
  participant_id: null,
  episode_id: null,
  coding_id: null,
  code_id: null,
  about_round_id: null,
};

async function isThere(
  db: Reader,
  table: 'sources' | 'participants' | 'rounds',
  id: string,
): Promise<string> {
  const thing = { sources: 'source', participants: 'participant', rounds: 'round' }[table];
  return found(await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst(), thing).id;
}

async function visibleCoding(db: Reader, id: string, context: QueryContext): Promise<string> {
  const row = await db
    .selectFrom('codings')
    .select(['id', 'round_id', 'coder_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && maySee(await sightOf(db, context), row)
    ? row.id
    : refuse('not_found', { thing: 'coding' });
}

/** What a memo is about as columns; refused when it isn't there or may not be seen. */
export async function subjectColumns(
  db: Reader,
  about: MemoSubject,
  context: QueryContext,
): Promise<SubjectColumns> {
  const id = about.id ?? '';
  const { kind } = about;
  switch (kind) {
    case 'study':
      return { ...none, about: kind };
    case 'source':
      return { ...none, about: kind, source_id: await isThere(db, 'sources', id) };
    case 'participant':
      return { ...none, about: kind, participant_id: await isThere(db, 'participants', id) };
    case 'episode':
      return { ...none, about: kind, episode_id: (await visibleEpisode(db, id, context)).id };
    case 'coding':
      return { ...none, about: kind, coding_id: await visibleCoding(db, id, context) };
    case 'round':
      return { ...none, about: kind, about_round_id: await isThere(db, 'rounds', id) };
    case 'code':
    case 'theme': {
      const code = await visibleCode(db, id, context);
      return { ...none, about: code.kind, code_id: code.id };
    }
  }
}

/** What a memo may be about: its name, and where it stands. */
export type Named = { readonly name: string; readonly place: Memo['place'] };

/** Everything that a memo may be about and the one who asks may see, by id. */
export async function subjectsInSight(
  db: Reader,
  context: QueryContext,
): Promise<ReadonlyMap<string, Named>> {
  const sight = await sightOf(db, context);
  const things = new Map<string, Named>();
  for (const { id, title, length } of await db
    .selectFrom('sources')
    .select(['id', 'title', 'length'])
    .execute()) {
    things.set(id, { name: title, place: { sourceId: id, start: 0, end: Math.max(1, length) } });
  }
  for (const table of ['participants', 'rounds'] as const) {
    for (const { id, name } of await db.selectFrom(table).select(['id', 'name']).execute()) {
      things.set(id, { name, place: null });
    }
  }
  const codes = await db.selectFrom('codes').select(['id', 'name']).where(inSight(sight, 'codes')).execute();
  for (const { id, name } of codes) {
    things.set(id, { name, place: null });
  }
  const episodes = await db
    .selectFrom('episodes')
    .select(['id', 'title', 'source_id', 'start', 'end'])
    .where(inSight(sight, 'episodes'))
    .execute();
  for (const { id, title, source_id: sourceId, start, end } of episodes) {
    things.set(id, { name: title, place: { sourceId, start, end } });
  }
  const codings = await db
    .selectFrom('codings')
    .innerJoin('memos', 'memos.coding_id', 'codings.id')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .select(['codings.id', 'codes.name', 'codings.source_id', 'codings.start', 'codings.end'])
    .where(inSight(sight, 'codings'))
    .execute();
  for (const { id, name, source_id: sourceId, start, end } of codings) {
    const source = things.get(sourceId)?.name ?? '';
    things.set(id, { name: `“${name}” in ${source}`, place: { sourceId, start, end } });
  }
  return things;
}
