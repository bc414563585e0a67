import type { Reader } from '#electron/study/database.ts';
import type { Recording } from '#shared/contract/recordings.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { rowToRecording } from './read-recordings.ts';

/** Puts the file of a recording back beside the study. Only the very same bytes are taken, so nothing that was coded shifts. */
export async function locateRecording(
  db: Reader,
  input: { readonly sourceId: string; readonly bytesId: string; readonly name: string },
  context: QueryContext,
): Promise<Recording> {
  const row = found(
    await db.selectFrom('recordings').selectAll().where('source_id', '=', input.sourceId).executeTakeFirst(),
    'recording',
  );
  const { file } = context.bytes.asFile(context.file, input.bytesId);
  if (file.hash !== row.hash) {
    context.bytes.drop(input.bytesId);
    refuse('another_recording', { file: input.name, wanted: row.original_name });
  }
  file.keep(row.extension);
  return rowToRecording(row, context);
}
