import type { Reader } from '#electron/study/database.ts';
import type { PreviewedFile } from '#shared/contract/import.ts';
import { isSameStem } from '#shared/domain/recording/same-stem.ts';

/**
 * Says of transcripts which recording each would be tied to: the one that comes in with it and is called like it, else the one
 * recording of the study that is called so and has no transcript yet.
 */
export async function recordingsForTranscripts(
  db: Reader,
  transcripts: readonly PreviewedFile[],
  recordings: readonly PreviewedFile[],
): Promise<PreviewedFile[]> {
  const alone = await db
    .selectFrom('recordings')
    .innerJoin('sources', 'sources.id', 'recordings.source_id')
    .select('recordings.original_name')
    .where('sources.medium', '=', 'recording')
    .execute();
  return transcripts.map((transcript) => {
    if (!transcript.ok) return transcript;
    const beside = recordings.find(
      ({ file, recording }) => recording?.tiedTo === transcript.title && isSameStem(file, transcript.file),
    );
    if (beside !== undefined) {
      return { ...transcript, tiedRecording: { name: beside.file, isInStudy: false } };
    }
    const alike = alone.filter((row) => isSameStem(row.original_name, transcript.file));
    const [only] = alike;
    return alike.length === 1 && only !== undefined
      ? { ...transcript, tiedRecording: { name: only.original_name, isInStudy: true } }
      : transcript;
  });
}
