import type { Reader } from '#electron/study/database.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNames } from '../access/refuse-names.ts';
import { readCodebookRows } from './read-codebook-rows.ts';
import { linesOfCodebook, mediaTypes, writeCodebook } from './write-codebook.ts';

/** A codebook as a file, for whoever fetches it. */
export async function exportCodebook(
  db: Reader,
  input: ParsedInputOf<'codes.export'>,
  context: QueryContext,
): Promise<Bytes> {
  const rows = await readCodebookRows(db, input.of, context);
  const fileName = `codebook.${input.format}`;
  await refuseNames(db, { lines: linesOfCodebook(rows), fileName }, input.refuseNames, context);
  const bytes = await writeCodebook(rows, input.format);
  return context.bytes.offer(Buffer.from(bytes), fileName, mediaTypes[input.format]);
}
