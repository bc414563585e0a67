import { contentHash, keepBytes, keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import type { FileToImport } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countTurns, turnsBySpeaker } from '#shared/text/turn.ts';
import type { CommandContext } from '../../access/context.ts';
import { nextPosition } from '../../access/next-position.ts';
import { freeTitle } from '../free-title.ts';
import { writeTurns } from '../turns-content.ts';
import { failedImport, importedAlready } from './failed-import.ts';
import { linkSpeakers, type Voice } from './link-speakers.ts';
import type { ReadFile } from './read-files.ts';
import { sourcesByOriginal } from './sources-by-original.ts';
import { transcriptToKeep, type TranscriptToKeep } from './transcript-to-keep.ts';

type Import = {
  readonly prepared: readonly ReadFile<FileToImport>[];
  readonly participants: 'link and add' | 'link' | 'leave';
};

type Kept = { readonly file: ImportedFile; readonly voices: readonly Voice[] };

async function keepSource(
  trx: Writer,
  original: { readonly name: string; readonly bytes: Uint8Array },
  transcript: TranscriptToKeep,
  position: number,
  context: CommandContext,
): Promise<Kept> {
  const id = context.ids.next();
  const title = await freeTitle(trx, transcript.title);
  const turns = countTurns(transcript);
  await trx
    .insertInto('sources')
    .values({
      id,
      title,
      format: transcript.format,
      encoding: transcript.encoding,
      original_name: original.name,
      original_hash: await keepBytes(trx, original.bytes),
      text_hash: await keepText(trx, transcript.text),
      turns_hash: await keepText(trx, writeTurns(transcript.turns)),
      length: transcript.text.length,
      words: transcript.words,
      turns,
      position,
      imported_at: context.clock.now(),
    })
    .execute();
  const turnsOf = turnsBySpeaker(transcript);
  const voices: Voice[] = [];
  for (const [number, { label, role, participant }] of transcript.speakers.entries()) {
    const speakerId = context.ids.next();
    await trx
      .insertInto('speakers')
      .values({ id: speakerId, source_id: id, number, label, role, participant_id: null })
      .execute();
    voices.push({ speakerId, participant });
  }
  const file: ImportedFile = {
    file: original.name,
    ok: true,
    title,
    format: transcript.format,
    encoding: transcript.encoding,
    speakers: transcript.speakers.map(({ label }, number) => ({ label, turns: turnsOf[number] ?? 0 })),
    turns,
    words: transcript.words,
    warnings: [...transcript.warnings],
    error: null,
    sourceId: id,
  };
  return { file, voices };
}

/** Puts what was read into the study as one step; a file that could not be read is named and the others go in. */
export async function importSources(
  trx: Writer,
  { prepared, participants }: Import,
  context: CommandContext,
): Promise<ImportedFile[]> {
  let position = await nextPosition(trx, 'sources');
  const known = new Map(await sourcesByOriginal(trx));
  const imported: ImportedFile[] = [];
  const voices: Voice[] = [];
  for (const { file, bytes, read } of prepared) {
    if (!read.ok) {
      imported.push(failedImport(file.name, read.error));
      continue;
    }
    const hash = contentHash(bytes);
    const already = known.get(hash);
    if (already !== undefined && !file.again) {
      imported.push(importedAlready(file.name, already));
      continue;
    }
    const transcript = transcriptToKeep(read.value, file);
    const kept = await keepSource(trx, { name: file.name, bytes }, transcript, position, context);
    position += 1;
    known.set(hash, kept.file.title ?? '');
    imported.push(kept.file);
    voices.push(...kept.voices);
  }
  const titles = imported.flatMap((file) => (file.title === null ? [] : [file.title]));
  context.account.label =
    titles.length === 1 ? `Imported ${titles.join('')}` : `Imported ${titles.length} sources`;
  if (participants !== 'leave') {
    await linkSpeakers(trx, voices, participants === 'link and add', context);
  }
  return imported;
}
