import type { Reader } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import type { Medium } from '#shared/domain/recording/quotation.ts';
import type { Turn } from '#shared/text/turn.ts';
import type { QueryContext } from '../access/context.ts';
import { rowToSpeaker } from './row-to-source.ts';
import { readTurns } from './turns-content.ts';

/** What is needed of a source to know what a stretch of it says. */
export type KnownSource = {
  readonly title: string;
  readonly medium: Medium;
  /** Of the text in UTF-16 code units, or of the recording in milliseconds. */
  readonly length: number;
  readonly text: string;
};

/** The text of a source; refused when there is no such source. */
export async function textOf(db: Reader, sourceId: string, context: QueryContext): Promise<KnownSource> {
  const row = found(
    await db
      .selectFrom('sources')
      .select(['title', 'text_hash', 'medium', 'length'])
      .where('id', '=', sourceId)
      .executeTakeFirst(),
    'source',
  );
  return {
    title: row.title,
    medium: row.medium,
    length: row.length,
    text: await context.texts.read(db, row.text_hash),
  };
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
    medium: row.medium,
    length: row.length,
    text: await context.texts.read(db, row.text_hash),
    turns: await turnsOf(db, row.turns_hash, context),
    speakers: speakers.map(rowToSpeaker),
  };
}
