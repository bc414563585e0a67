import { readBytes } from '#electron/study/contents.ts';
import type { Reader } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';

/** The file a source came from, byte for byte. That of a recording alone lies beside the study and is served from there. */
export async function originalOfSource(
  db: Reader,
  input: { readonly sourceId: string },
  context: QueryContext,
): Promise<Bytes> {
  const row = found(
    await db
      .selectFrom('sources')
      .select(['original_hash', 'original_name'])
      .where('id', '=', input.sourceId)
      .executeTakeFirst(),
    'source',
  );
  return context.bytes.offer(
    await readBytes(db, found(row.original_hash, 'original')),
    row.original_name,
    'application/octet-stream',
  );
}
