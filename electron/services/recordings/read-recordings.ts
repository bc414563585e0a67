import { basename } from 'node:path';
import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { lookForMedia, mediaFolder } from '#electron/study/media/media-folder.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { Recording } from '#shared/contract/recordings.ts';
import type { QueryContext } from '../access/context.ts';

/** A recording with whether its file lies beside the study. */
export const rowToRecording = (
  row: Selectable<Tables['recordings']>,
  { file }: Pick<QueryContext, 'file'>,
): Recording => ({
  id: row.id,
  sourceId: row.source_id,
  originalName: row.original_name,
  mediaType: row.media_type,
  kind: row.kind,
  hash: row.hash,
  bytes: row.bytes,
  duration: row.duration_ms,
  state: lookForMedia(file, row),
  folder: basename(mediaFolder(file)),
});

export async function listRecordings(
  db: Reader,
  _input: object,
  context: QueryContext,
): Promise<Recording[]> {
  const rows = await db.selectFrom('recordings').selectAll().orderBy('source_id').execute();
  return rows.map((row) => rowToRecording(row, context));
}

/** The recording that belongs to a source; null where none does. */
export async function recordingOfSource(
  db: Reader,
  input: { readonly sourceId: string },
  context: QueryContext,
): Promise<Recording | null> {
  const row = await db
    .selectFrom('recordings')
    .selectAll()
    .where('source_id', '=', input.sourceId)
    .executeTakeFirst();
  return row === undefined ? null : rowToRecording(row, context);
}
