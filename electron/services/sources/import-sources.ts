import { readTranscript, type ImportedTranscript } from '#electron/importers/read-transcript.ts';
import { keepBytes, keepText } from '#electron/study/contents.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countTurns, turnsBySpeaker } from '#shared/text/turn.ts';
import type { CommandContext, TaskContext } from '../access/context.ts';
import { nextPosition } from '../access/next-position.ts';
import { freeTitle } from './free-title.ts';
import { linkSpeakers } from './link-speakers.ts';
import { writeTurns } from './turns-content.ts';

export type ImportInput = {
  readonly files: readonly { readonly bytesId: string; readonly name: string }[];
  readonly participants: 'link and add' | 'link' | 'leave';
};

type ReadFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outcome:
    | { readonly ok: true; readonly value: ImportedTranscript }
    | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };
};

/** Lets messages in, so that a running import can be cancelled and says how far it is. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Reads every file into a transcript, before any transaction begins. */
export async function readFiles(
  _db: Reader,
  input: ImportInput,
  context: TaskContext,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [index, file] of input.files.entries()) {
    if (context.signal.aborted) {
      refuse('cancelled', {});
    }
    context.progress({ done: index, total: input.files.length, about: file.name });
    const { bytes } = context.bytes.fetch(file.bytesId);
    read.push({ name: file.name, bytes, outcome: await readTranscript({ name: file.name, bytes }) });
    await breathe();
  }
  context.progress({ done: input.files.length, total: input.files.length, about: '' });
  return read;
}

const failed = (
  file: ReadFile,
  error: { readonly code: string; readonly message: string },
): ImportedFile => ({
  file: file.name,
  ok: false,
  title: null,
  format: null,
  encoding: null,
  speakers: [],
  turns: 0,
  words: 0,
  warnings: [],
  error: { code: error.code, message: error.message },
  sourceId: null,
});

async function keepSource(
  trx: Writer,
  file: ReadFile,
  transcript: ImportedTranscript,
  position: number,
  context: CommandContext,
): Promise<ImportedFile> {
  const id = context.ids.next();
  const title = await freeTitle(trx, transcript.title);
  await trx
    .insertInto('sources')
    .values({
      id,
      title,
      format: transcript.format,
      encoding: transcript.encoding,
      original_name: file.name,
      original_hash: await keepBytes(trx, file.bytes),
      text_hash: await keepText(trx, transcript.text),
      turns_hash: await keepText(trx, writeTurns(transcript.turns)),
      length: transcript.text.length,
      words: transcript.words,
      turns: countTurns(transcript),
      position,
      imported_at: context.clock.now(),
    })
    .execute();
  const turnsOf = turnsBySpeaker(transcript);
  for (const [number, speaker] of transcript.speakers.entries()) {
    await trx
      .insertInto('speakers')
      .values({
        id: context.ids.next(),
        source_id: id,
        number,
        label: speaker.label,
        role: speaker.role,
        participant_id: null,
      })
      .execute();
  }
  return {
    file: file.name,
    ok: true,
    title,
    format: transcript.format,
    encoding: transcript.encoding,
    speakers: transcript.speakers.map((speaker, number) => ({
      label: speaker.label,
      turns: turnsOf[number] ?? 0,
    })),
    turns: countTurns(transcript),
    words: transcript.words,
    warnings: [...transcript.warnings],
    error: null,
    sourceId: id,
  };
}

/** Puts what was read into the study as one step; a file that could not be read is named and the others go in. */
export async function importSources(
  trx: Writer,
  input: ImportInput & { readonly prepared: readonly ReadFile[] },
  context: CommandContext,
): Promise<ImportedFile[]> {
  let position = await nextPosition(trx, 'sources');
  const imported: ImportedFile[] = [];
  for (const file of input.prepared) {
    if (file.outcome.ok) {
      imported.push(await keepSource(trx, file, file.outcome.value, position, context));
      position += 1;
    } else {
      imported.push(failed(file, file.outcome.error));
    }
  }
  const titles = imported.flatMap((file) => (file.title === null ? [] : [file.title]));
  context.account.label =
    titles.length === 1 ? `Imported ${titles.join('')}` : `Imported ${titles.length} sources`;
  if (input.participants !== 'leave') {
    await linkSpeakers(
      trx,
      imported.flatMap((file) => (file.sourceId === null ? [] : [file.sourceId])),
      input.participants === 'link and add',
      context,
    );
  }
  return imported;
}
