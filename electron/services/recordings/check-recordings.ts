import type { Reader } from '#electron/study/database.ts';
import { hashFile } from '#electron/study/media/hash-file.ts';
import { lookForMedia, mediaFile } from '#electron/study/media/media-folder.ts';

const inWords = { missing: 'is not beside the study', altered: 'is not what it was' } as const;

/** Says of each recording that does not lie beside the study byte for byte as it was brought in. Reads them all. */
export async function checkRecordings(db: Reader, study: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('recordings').selectAll().orderBy('original_name').execute();
  return rows.flatMap((row) => {
    const state = lookForMedia(study, row);
    if (state !== 'there') {
      return [`${row.original_name} ${inWords[state]}`];
    }
    return hashFile(mediaFile(study, row)) === row.hash ? [] : [`${row.original_name} ${inWords.altered}`];
  });
}
