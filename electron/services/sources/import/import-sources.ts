import type { Insertable } from 'kysely';
import { keepContents, type Content } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { FileToImport } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../../access/context.ts';
import type { ReadTranscript } from '../../access/file-reader.ts';
import { nextPosition } from '../../access/next-position.ts';
import { freeTitleAmong, sourcesByTitle } from '../free-title.ts';
import { failedImport, importedAlready } from './failed-import.ts';
import { ParticipantBook, participantsByName, type Linking } from './participant-book.ts';
import { knownParticipants } from './participants-of.ts';
import type { ReadFile } from './read-files.ts';
import { sourcesByOriginal } from './sources-by-original.ts';
import { transcriptToKeep } from './transcript-to-keep.ts';

type Import = { readonly prepared: readonly ReadFile<FileToImport>[]; readonly participants: Linking };

/** One source on its way into the study. */
type Gathered = {
  readonly contents: readonly Content[];
  readonly source: Insertable<Tables['sources']>;
  readonly speakers: readonly Insertable<Tables['speakers']>[];
  readonly told: ImportedFile;
};

/** Rows of one statement. */
const ROWS = 100;

function gather(
  { file, bytes }: ReadFile<FileToImport>,
  read: ReadTranscript,
  place: { readonly position: number; readonly taken: ReadonlyMap<string, unknown> },
  people: ParticipantBook,
  known: ReadonlySet<string>,
  context: CommandContext,
): Gathered {
  const id = context.ids.next();
  const { originalHash, textHash, textBytes } = read;
  const kept = transcriptToKeep(read, file, known);
  const title = freeTitleAmong(place.taken, kept.title);
  const { format, encoding, words, turns, turnsOf, turnsContent } = kept;
  return {
    contents: [
      { hash: originalHash, bytes },
      ...(textBytes === null ? [] : [{ hash: textHash, bytes: textBytes }]),
      turnsContent,
    ],
    source: {
      id,
      title,
      format,
      encoding,
      original_name: file.name,
      original_hash: originalHash,
      text_hash: textHash,
      turns_hash: turnsContent.hash,
      length: kept.length,
      words,
      turns,
      position: place.position,
      imported_at: context.clock.now(),
    },
    speakers: kept.speakers.map(({ label, role, participant }, number) => ({
      id: context.ids.next(),
      source_id: id,
      number,
      label,
      role,
      participant_id: people.idOf(participant),
    })),
    told: {
      file: file.name,
      ok: true,
      title,
      format,
      encoding,
      speakers: kept.speakers.map(({ label }, number) => ({ label, turns: turnsOf[number] ?? 0 })),
      turns,
      words,
      warnings: [...kept.warnings],
      error: null,
      sourceId: id,
    },
  };
}

/** Writes what was gathered, many rows in a statement. */
async function write(trx: Writer, gathered: readonly Gathered[]): Promise<void> {
  await keepContents(
    trx,
    gathered.flatMap(({ contents }) => contents),
  );
  for (let at = 0; at < gathered.length; at += ROWS) {
    const some = gathered.slice(at, at + ROWS);
    await trx
      .insertInto('sources')
      .values(some.map(({ source }) => source))
      .execute();
    const speakers = some.flatMap((one) => one.speakers);
    for (let from = 0; from < speakers.length; from += ROWS) {
      await trx
        .insertInto('speakers')
        .values(speakers.slice(from, from + ROWS))
        .execute();
    }
  }
}

/** Puts what was read into the study as one step; a file that could not be read is named and the others go in. */
export async function importSources(
  trx: Writer,
  { prepared, participants }: Import,
  context: CommandContext,
): Promise<ImportedFile[]> {
  let position = await nextPosition(trx, 'sources');
  const known = new Map(await sourcesByOriginal(trx));
  const taken = new Map(await sourcesByTitle(trx));
  const people = await ParticipantBook.open(trx, participants, context);
  const names = knownParticipants(
    await participantsByName(trx),
    prepared.flatMap(({ read }) => (read.ok ? [read.value.transcript] : [])),
  );
  const gathered: Gathered[] = [];
  const imported = prepared.map((one): ImportedFile => {
    const { file, read } = one;
    if (!read.ok) {
      return failedImport(file.name, read.error);
    }
    const already = known.get(read.value.originalHash);
    if (already !== undefined && !file.again) {
      return importedAlready(file.name, already);
    }
    const source = gather(one, read.value, { position, taken }, people, names, context);
    position += 1;
    gathered.push(source);
    known.set(read.value.originalHash, source.source.title);
    taken.set(nameKey(source.source.title), source.source.id);
    return source.told;
  });
  await people.write(trx);
  await write(trx, gathered);
  const titles = gathered.map(({ source }) => source.title);
  context.account.label =
    titles.length === 1 ? `Imported ${titles.join('')}` : `Imported ${titles.length} sources`;
  return imported;
}
