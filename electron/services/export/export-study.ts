import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import type { Reader } from '#electron/study/database.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNames } from '../access/refuse-names.ts';
import { historyLines } from '../history/history-lines.ts';
import { codingLines } from './coding-lines.ts';

/** Codings or history as a CSV file, as far as the one who asks may see. */
export async function exportStudy(
  db: Reader,
  input: { readonly as: 'csv' | 'history'; readonly refuseNames?: RefuseNames | undefined },
  context: QueryContext,
): Promise<Bytes> {
  const lines =
    input.as === 'csv' ? await codingLines(db, context) : await historyLines(db, { words: '' }, context);
  const name = input.as === 'csv' ? 'codings.csv' : 'history.csv';
  await refuseNames(db, { lines, fileName: name }, input.refuseNames, context);
  return context.bytes.offer(Buffer.from(writeCsv(lines), 'utf8'), name, 'text/csv; charset=utf-8');
}
