import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { isSameStem } from '#shared/domain/recording/same-stem.ts';
import type { CommandContext } from '../access/context.ts';
import { keepRecording } from './tie-recording.ts';

/** Whether nobody has done anything with a source: no work of any coder, sealed or not, leads into it. */
async function isUntouched(trx: Writer, sourceId: string): Promise<boolean> {
  const found = await sql`
    SELECT 1 FROM episodes WHERE source_id = ${sourceId} UNION ALL SELECT 1 FROM codings WHERE source_id = ${sourceId}
    UNION ALL SELECT 1 FROM readings WHERE source_id = ${sourceId}
    UNION ALL SELECT 1 FROM memos WHERE source_id = ${sourceId}
    UNION ALL SELECT 1 FROM attribute_values WHERE source_id = ${sourceId} LIMIT 1`.execute(trx);
  return found.rows.length === 0;
}

/**
 * Ties recordings that came before their transcripts, as sources of their own, to the transcripts of their name that came now. A
 * source that nobody has worked in gives way to its transcript; one with work in it stays, and both play the same file.
 */
export async function adoptRecordings(
  trx: Writer,
  transcripts: readonly ImportedFile[],
  context: CommandContext,
): Promise<void> {
  const alone = await trx
    .selectFrom('recordings')
    .innerJoin('sources', 'sources.id', 'recordings.source_id')
    .selectAll('recordings')
    .where('sources.medium', '=', 'recording')
    .execute();
  for (const { sourceId, file } of transcripts) {
    const alike = alone.filter((row) => isSameStem(row.original_name, file));
    const [recording] = alike;
    if (sourceId === null || recording === undefined || alike.length > 1) {
      continue;
    }
    const known = await trx
      .selectFrom('recordings')
      .select('id')
      .where('source_id', '=', sourceId)
      .executeTakeFirst();
    if (known !== undefined) {
      continue;
    }
    const { id, source_id: former, ...prepared } = recording;
    if (await isUntouched(trx, former)) {
      await trx.deleteFrom('recordings').where('id', '=', id).execute();
      await trx.deleteFrom('speakers').where('source_id', '=', former).execute();
      await trx.deleteFrom('sources').where('id', '=', former).execute();
    }
    await keepRecording(trx, sourceId, prepared, context);
  }
}
