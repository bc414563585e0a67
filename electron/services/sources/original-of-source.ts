import { readBytes } from '#electron/study/contents.ts';
import type { Reader } from '#electron/study/database.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import { found } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNamesOfOriginal } from '../access/refuse-names-of-original.ts';

/** The file a source came from, byte for byte. That of a recording alone lies beside the study and is served from there. */
export async function originalOfSource(
  db: Reader,
  input: { readonly sourceId: string; readonly refuseNames?: RefuseNames | undefined },
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
  const hash = found(row.original_hash, 'original');
  const file = { sourceId: input.sourceId, hash, name: row.original_name };
  await refuseNamesOfOriginal(db, file, input.refuseNames, context);
  return context.bytes.offer(await readBytes(db, hash), row.original_name, 'application/octet-stream');
}
