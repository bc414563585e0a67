import type { Reader } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import type { Turn } from '#shared/text/turn.ts';
import type { QueryContext } from '../access/context.ts';
import { rowToSpeaker } from './row-to-source.ts';
import { readTurns } from './turns-content.ts';

/** The text of a source; refused when there is no such source. */
export async function textOf(
  db: Reader,
  sourceId: string,
  context: QueryContext,
): Promise<{ readonly title: string; readonly text: string }> {
  const row = found(
    await db
      .selectFrom('sources')
      .select(['title', 'text_hash'])
      .where('id', '=', sourceId)
      .executeTakeFirst(),
    'source',
  );
  return { title: row.title, text: await context.texts.read(db, row.text_hash) };
}

/** The turns of a source, kept as one content. */
async function turnsOf(db: Reader, turnsHash: string, context: QueryContext): Promise<Turn[]> {
  return readTurns(await context.texts.read(db, turnsHash));
}

/** A source as it is read: text, turns, speakers. */
export async function readSource(
  db: Reader,
  input: { readonly sourceId: string },
  context: QueryContext,
): Promise<SourceText> {
  const row = found(
    await db.selectFrom('sources').selectAll().where('id', '=', input.sourceId).executeTakeFirst(),
    'source',
  );
  const speakers = await db
    .selectFrom('speakers')
    .selectAll()
    .where('source_id', '=', row.id)
    .orderBy('number')
    .execute();
  return {
    id: row.id,
    title: row.title,
    text: await context.texts.read(db, row.text_hash),
    turns: await turnsOf(db, row.turns_hash, context),
    speakers: speakers.map(rowToSpeaker),
  };
}
