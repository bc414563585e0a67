import { readBytes } from '#electron/study/contents.ts';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import { found } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNamesOfOriginal } from '../access/refuse-names-of-original.ts';

/** The earlier versions of a source, newest first. */
export async function listVersions(
  db: Reader,
  input: { readonly sourceId: string },
): Promise<OutputOf<'corrections.versions'>> {
  const rows = await db
    .selectFrom('text_versions')
    .selectAll()
    .where('source_id', '=', input.sourceId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    originalName: row.original_name,
    words: row.words,
    importedAt: row.imported_at,
    replacedAt: row.replaced_at,
  }));
}

/** The file an earlier version came from, byte for byte. */
export async function originalOfVersion(
  db: Reader,
  input: { readonly versionId: string; readonly refuseNames?: RefuseNames | undefined },
  context: QueryContext,
): Promise<Bytes> {
  const row = found(
    await db.selectFrom('text_versions').selectAll().where('id', '=', input.versionId).executeTakeFirst(),
    'version',
  );
  const file = { sourceId: row.source_id, hash: row.original_hash, name: row.original_name };
  await refuseNamesOfOriginal(db, file, input.refuseNames, context);
  const bytes = await readBytes(db, row.original_hash);
  return context.bytes.offer(bytes, row.original_name, 'application/octet-stream');
}
