import type { Reader } from '#electron/study/database.ts';
import { mediaFile } from '#electron/study/media/media-folder.ts';
import { found } from '#shared/contract/refusal.ts';

/** Where the bytes of a recording lie and what they are, for a host that serves them. */
export type Media = { readonly path: string; readonly mediaType: string };

export async function mediaOfRecording(db: Reader, study: string, recordingId: string): Promise<Media> {
  const row = found(
    await db
      .selectFrom('recordings')
      .select(['hash', 'extension', 'media_type'])
      .where('id', '=', recordingId)
      .executeTakeFirst(),
    'recording',
  );
  return { path: mediaFile(study, row), mediaType: row.media_type };
}
