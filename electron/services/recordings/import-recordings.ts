import type { Writer } from '#electron/study/database.ts';
import type { FileToImport } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import type { CommandContext } from '../access/context.ts';
import { failedImport, importedAlready } from '../sources/import/failed-import.ts';
import { adoptRecordings } from './adopt-recordings.ts';
import type { PreparedRecording } from './prepare-recording.ts';
import { addRecordingSource } from './recording-source.ts';
import type { ReadRecordingFile } from './separate-recordings.ts';
import { keepRecording } from './tie-recording.ts';
import { titleOfSame, transcriptCalled } from './transcripts-called.ts';

type Import = {
  /** In the order in which they were chosen. */
  readonly files: readonly FileToImport[];
  readonly recordings: readonly ReadRecordingFile<FileToImport>[];
  /** What came of the files with text, in their order. */
  readonly transcripts: readonly ImportedFile[];
  readonly participants: 'link and add' | 'link' | 'leave';
};

async function keepOne(
  trx: Writer,
  file: FileToImport,
  prepared: PreparedRecording,
  link: boolean,
  context: CommandContext,
): Promise<ImportedFile> {
  const already = await titleOfSame(trx, prepared.hash);
  if (already !== null && !file.again) {
    return importedAlready(file.name, already);
  }
  const transcript = file.title === undefined ? await transcriptCalled(trx, file.name) : null;
  if (transcript !== null) {
    await keepRecording(trx, transcript.id, prepared, context);
  }
  const source =
    transcript ?? (await addRecordingSource(trx, prepared, { title: file.title, link }, context));
  return {
    file: file.name,
    ok: true,
    title: source.title,
    format: prepared.extension,
    encoding: null,
    speakers: [],
    turns: 0,
    words: 0,
    warnings: [],
    error: null,
    sourceId: source.id,
    recording: {
      kind: prepared.kind,
      duration: prepared.duration_ms,
      tiedTo: transcript === null ? null : transcript.title,
    },
  };
}

function label(imported: readonly ImportedFile[]): string {
  const titles = new Set(imported.flatMap(({ title }) => (title === null ? [] : [title])));
  return titles.size === 1 ? `Imported ${[...titles].join('')}` : `Imported ${titles.size} sources`;
}

/**
 * Puts recordings into the study, in the step that brings transcripts in: each is tied to the one transcript of its name, in this
 * import or in the study, or becomes a source of its own. Returns what came of all files, in their order.
 */
export async function importRecordings(
  trx: Writer,
  { files, recordings, transcripts, participants }: Import,
  context: CommandContext,
): Promise<ImportedFile[]> {
  const outcomes = new Map<FileToImport, ImportedFile>();
  for (const { file, read } of recordings) {
    outcomes.set(
      file,
      read.ok
        ? await keepOne(trx, file, read.value, participants !== 'leave', context)
        : failedImport(file.name, read.error),
    );
  }
  await adoptRecordings(trx, transcripts, context);
  const rest = [...transcripts];
  const imported = files.flatMap((file) => outcomes.get(file) ?? rest.splice(0, 1));
  context.account.label = label(imported);
  return imported;
}
