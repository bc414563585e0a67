import type { Reader } from '#electron/study/database.ts';
import { isSameStem } from '#shared/domain/recording/same-stem.ts';

export type Called = { readonly id: string; readonly title: string };

/** The one transcript that is called like a recording and has none; null where none is, or several are. */
export async function transcriptCalled(db: Reader, recording: string): Promise<Called | null> {
  const rows = await db
    .selectFrom('sources')
    .leftJoin('recordings', 'recordings.source_id', 'sources.id')
    .select(['sources.id', 'sources.title', 'sources.original_name'])
    .where('sources.medium', '=', 'text')
    .where('recordings.id', 'is', null)
    .execute();
  const alike = rows.filter(
    (row) => isSameStem(recording, row.original_name) || isSameStem(recording, `${row.title}.txt`),
  );
  const [only] = alike;
  return alike.length === 1 && only !== undefined ? only : null;
}

/** The title of the source that a recording of these very bytes belongs to; null where none does. */
export async function titleOfSame(db: Reader, hash: string): Promise<string | null> {
  const row = await db
    .selectFrom('recordings')
    .innerJoin('sources', 'sources.id', 'recordings.source_id')
    .select('sources.title')
    .where('recordings.hash', '=', hash)
    .executeTakeFirst();
  return row?.title ?? null;
}
