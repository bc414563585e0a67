import type { Reader, Writer } from '#electron/study/database.ts';
import type { Recording } from '#shared/contract/recordings.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import type { PreparedRecording } from './prepare-recording.ts';
import { rowToRecording } from './read-recordings.ts';

/** The title of a source with text. Refused for one that is its recording. */
async function transcriptTitle(db: Reader, sourceId: string): Promise<string> {
  const source = found(
    await db.selectFrom('sources').select(['title', 'medium']).where('id', '=', sourceId).executeTakeFirst(),
    'source',
  );
  return source.medium === 'text' ? source.title : refuse('recording_is_source', { source: source.title });
}

/** Puts a recording to a source, in place of the one it has. */
export async function keepRecording(
  trx: Writer,
  sourceId: string,
  prepared: PreparedRecording,
  context: CommandContext,
): Promise<Recording> {
  const known = await trx
    .selectFrom('recordings')
    .select('id')
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  const row = { id: known?.id ?? context.ids.next(), source_id: sourceId, ...prepared };
  await (known === undefined
    ? trx.insertInto('recordings').values(row).execute()
    : trx.updateTable('recordings').set(prepared).where('id', '=', known.id).execute());
  return rowToRecording(row, context);
}

/** Ties a recording to a transcript, in place of the one it may have. */
export async function tieRecording(
  trx: Writer,
  input: { readonly sourceId: string; readonly prepared: PreparedRecording },
  context: CommandContext,
): Promise<Recording> {
  const title = await transcriptTitle(trx, input.sourceId);
  context.account.label = `Tied the recording ${input.prepared.original_name} to ${title}`;
  return keepRecording(trx, input.sourceId, input.prepared, context);
}

/** Unties the recording of a transcript. Its file stays, so that undo needs nothing but the row. */
export async function untieRecording(
  trx: Writer,
  input: { readonly sourceId: string },
  context: CommandContext,
): Promise<{ sourceId: string }> {
  const title = await transcriptTitle(trx, input.sourceId);
  const row = found(
    await trx
      .selectFrom('recordings')
      .select(['id', 'original_name'])
      .where('source_id', '=', input.sourceId)
      .executeTakeFirst(),
    'recording',
  );
  context.account.label = `Untied the recording ${row.original_name} from ${title}`;
  await trx.deleteFrom('recordings').where('id', '=', row.id).execute();
  return input;
}
