import type { Reader } from '#electron/study/database.ts';
import type { PreviewedFile } from '#shared/contract/import.ts';
import { isSameStem, stemOf } from '#shared/domain/recording/same-stem.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import type { ReadRecordingFile } from './separate-recordings.ts';
import { titleOfSame, transcriptCalled } from './transcripts-called.ts';

/** What would become of recordings: the title of the transcript they would be tied to, or a source of their own. */
export async function previewRecordings(
  db: Reader,
  recordings: readonly ReadRecordingFile[],
  transcripts: readonly PreviewedFile[],
): Promise<PreviewedFile[]> {
  const previewed: PreviewedFile[] = [];
  for (const { file, read } of recordings) {
    const blank: PreviewedFile = {
      bytesId: file.bytesId,
      file: file.name,
      ok: false,
      title: null,
      format: null,
      encoding: null,
      reading: { encoding: null, convention: null, columns: null },
      choices: { encodings: [], conventions: [], columns: [] },
      speakers: [],
      turns: 0,
      words: 0,
      warnings: [],
      opening: '',
      error: null,
      already: null,
      alike: '',
    };
    if (!read.ok) {
      previewed.push({ ...blank, error: read.error });
      continue;
    }
    const { hash, kind, duration_ms: duration, extension } = read.value;
    const here = transcripts.filter((one) => one.ok && isSameStem(file.name, one.file));
    const tiedTo =
      here.length === 1 ? (here[0]?.title ?? null) : ((await transcriptCalled(db, file.name))?.title ?? null);
    const length = `${kind === 'video' ? 'A video' : 'A recording'} of ${clockTime(duration)}`;
    previewed.push({
      ...blank,
      ok: true,
      title: tiedTo ?? stemOf(file.name),
      format: extension,
      opening:
        tiedTo === null
          ? `${length}. It becomes a source of its own, to be marked and coded without a transcript.`
          : `${length}. It is tied to the transcript “${tiedTo}”.`,
      already: await titleOfSame(db, hash),
      alike: 'recording',
      recording: { kind, duration, tiedTo },
    });
  }
  return previewed;
}
